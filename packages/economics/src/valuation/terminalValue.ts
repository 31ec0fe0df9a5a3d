import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link terminalValue} takes. */
export type TerminalValueInputs = {
  /** Flow of the last period of the forecast (¤). */
  readonly cashFlow: number
  /** Discount rate (fraction). */
  readonly rate: number
  /** Growth rate of the flow after it (fraction). */
  readonly growth: number
}

/**
 * What all flows after the last forecast are worth at its end when they grow at an even rate (Gordon growth).
 *
 * @returns Value at the end of the forecast (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see calculator.city, How to calculate terminal value using Gordon growth model: https://cal3.calculator.city/how-to-calculate-terminal-value-using-gordon-growth-model
 * @example
 * Math.round(terminalValue({ cashFlow: 500e6, rate: 0.09, growth: 0.025 }) / 1e6) // → 7885
 * terminalValue({ cashFlow: 100, rate: 0.02, growth: 0.02 }) // throws DOMAIN
 */
export const terminalValue = ({ cashFlow, rate, growth }: TerminalValueInputs): number => {
  checkFinite('cashFlow', cashFlow)
  checkGrowth('rate', rate)
  checkGrowth('growth', growth)
  if (growth >= rate) fail('growth', growth, `a number below the rate (${rate})`)
  return result((cashFlow * (1 + growth)) / (rate - growth))
}
