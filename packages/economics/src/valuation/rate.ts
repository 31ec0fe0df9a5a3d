import { checkCount } from '../check/checkCount.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkShare } from '../check/checkShare.js'
import { fail } from '../check/fail.js'
import { irrRoots } from './irrRoots.js'
import { pickRate } from './pickRate.js'

/** What {@link rate} takes. */
export type RateInputs = {
  /** Number of periods, whole (no unit). */
  readonly periods: number
  /** Payment each period, below zero when paid (¤). */
  readonly payment: number
  /** Flow at the start, below zero when paid (¤). */
  readonly pv: number
  /** Flow at the end, below zero when paid (¤), 0 unless given. */
  readonly fv?: number
  /** Share of each payment that falls at the start of its period: 0 for the end, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
  /** Which rate is meant where there are several: the nearest to this one (no unit). */
  readonly guess?: number
}

/**
 * The rate a period, above −1, at which even payments balance a flow at the start and one at the end. All such rates are found, as by `irr`.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Rate a period (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_RATE` where there is no such rate, `SEVERAL_RATES` where there are several and no guess
 * @see Microsoft, Excel function reference, RATE: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(1e8 * rate({ periods: 48, payment: -200, pv: 8000 })) / 1e8 // → 0.00770147
 * rate({ periods: 10, payment: 100, pv: 8000 }) // throws NO_RATE
 */
export const rate = ({ periods, payment, pv, fv = 0, due = 0, guess }: RateInputs): number => {
  checkCount('periods', periods)
  checkFinite('payment', payment)
  checkFinite('pv', pv)
  checkFinite('fv', fv)
  checkShare('due', due)
  if (periods > 1e6) fail('periods', periods, 'at most a million periods')
  const cashFlows = new Array<number>(periods + 1).fill(payment)
  cashFlows[0] = pv + payment * due
  cashFlows[periods] = payment * (1 - due) + fv
  return pickRate(irrRoots({ cashFlows }), guess)
}
