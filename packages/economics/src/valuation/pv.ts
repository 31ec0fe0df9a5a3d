import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { annuityFactor } from './annuityFactor.js'

/** What {@link pv} takes. */
export type PvInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Number of periods (no unit). */
  readonly periods: number
  /** Payment each period, below zero when paid (¤). */
  readonly payment: number
  /** Flow at the end, below zero when paid (¤), 0 unless given. */
  readonly fv?: number
  /** Share of each payment that falls at the start of its period: 0 for the end, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
}

/**
 * Present value: the flow at the start that even payments and a flow at the end balance.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Flow at the start (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, PV: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * pv({ rate: 0.08 / 12, periods: 240, payment: 500 })) / 100 // → -59777.15
 */
export const pv = ({ rate, periods, payment, fv = 0, due = 0 }: PvInputs): number => {
  checkGrowth('rate', rate)
  checkNonNegative('periods', periods)
  checkFinite('payment', payment)
  checkFinite('fv', fv)
  checkShare('due', due)
  const { growth, annuity } = annuityFactor(rate, periods)
  return result(0 - (fv + payment * (1 + rate * due) * annuity) / growth)
}
