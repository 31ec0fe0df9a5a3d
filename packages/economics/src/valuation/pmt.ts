import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { annuityFactor } from './annuityFactor.js'

/** What {@link pmt} takes. */
export type PmtInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Number of periods (no unit). */
  readonly periods: number
  /** Flow at the start, below zero when paid (¤). */
  readonly pv: number
  /** Flow at the end, below zero when paid (¤), 0 unless given. */
  readonly fv?: number
  /** Share of each payment that falls at the start of its period: 0 for the end, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
}

/**
 * The even payment each period that balances a flow at the start and one at the end.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Payment each period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, PMT: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * pmt({ rate: 0.08 / 12, periods: 10, pv: 10000 })) / 100 // → -1037.03
 */
export const pmt = ({ rate, periods, pv, fv = 0, due = 0 }: PmtInputs): number => {
  checkGrowth('rate', rate)
  checkPositive('periods', periods)
  checkFinite('pv', pv)
  checkFinite('fv', fv)
  checkShare('due', due)
  const { growth, annuity } = annuityFactor(rate, periods)
  return result(0 - (pv * growth + fv) / ((1 + rate * due) * annuity))
}
