import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { annuityFactor } from './annuityFactor.js'

/** What {@link fv} takes. */
export type FvInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Number of periods (no unit). */
  readonly periods: number
  /** Payment each period, below zero when paid (¤). */
  readonly payment: number
  /** Flow at the start, below zero when paid (¤), 0 unless given. */
  readonly pv?: number
  /** Share of each payment that falls at the start of its period: 0 for the end, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
}

/**
 * Future value: what is received at the end of even payments and a flow at the start.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Flow at the end (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, FV: https://support.microsoft.com/en-us/excel/functions
 * @example
 * fv({ rate: 0.05 / 12, periods: 120, payment: -100, pv: -100 }) // → 15692.92889433575
 * fv({ rate: 0, periods: 10, payment: -5 }) // → 50
 */
export const fv = ({ rate, periods, payment, pv = 0, due = 0 }: FvInputs): number => {
  checkGrowth('rate', rate)
  checkNonNegative('periods', periods)
  checkFinite('payment', payment)
  checkFinite('pv', pv)
  checkShare('due', due)
  const { growth, annuity } = annuityFactor(rate, periods)
  return result(0 - pv * growth - payment * (1 + rate * due) * annuity)
}
