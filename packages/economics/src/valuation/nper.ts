import { fail } from '../check/fail.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link nper} takes. */
export type NperInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Payment each period, below zero when paid (¤). */
  readonly payment: number
  /** Flow at the start, below zero when paid (¤). */
  readonly pv: number
  /** Flow at the end, below zero when paid (¤), 0 unless given. */
  readonly fv?: number
  /** Share of each payment that falls at the start of its period: 0 for the end, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
}

/**
 * The number of periods in which even payments balance a flow at the start and one at the end. It need not be whole.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Number of periods; below zero when the flows balance in the past, as in Excel (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_SOLUTION` where the payments never balance the rest
 * @see Microsoft, Excel function reference, NPER: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(1e5 * nper({ rate: 0.07 / 12, payment: -150, pv: 8000 })) / 1e5 // → 64.07335
 * Math.round(1e5 * nper({ rate: 0.01, payment: -100, pv: -1000 })) / 1e5 // → -9.57859
 * nper({ rate: 0.01, payment: -50, pv: 8000 }) // throws NO_SOLUTION
 */
export const nper = ({ rate, payment, pv, fv = 0, due = 0 }: NperInputs): number => {
  checkGrowth('rate', rate)
  checkFinite('payment', payment)
  checkFinite('pv', pv)
  checkFinite('fv', fv)
  checkShare('due', due)
  const level = payment * (1 + rate * due)
  // (1 + rate)^n = (level − fv·rate) ÷ (level + pv·rate), written so that small rates lose no digits
  const periods = rate === 0 ? -(pv + fv) / payment : Math.log1p((-(pv + fv) * rate) / (level + pv * rate)) / Math.log1p(rate)
  if (!Number.isFinite(periods)) {
    fail('payment', 'payments that never do', 'payments that balance the other flows at some time', 'NO_SOLUTION')
  }
  return result(periods + 0)
}
