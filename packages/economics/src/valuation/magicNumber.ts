import { checkFinite } from '../check/checkFinite.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link magicNumber} takes. */
export type MagicNumberInputs = {
  /** Recurring revenue of the period before (¤). */
  readonly before: number
  /** Recurring revenue of the period (¤). */
  readonly after: number
  /** Sales and marketing of the period before (¤). */
  readonly spending: number
  /** Periods a year: 4 for quarterly revenue, 1 for revenue that is yearly already (no unit, 4 when left out). */
  readonly periodsPerYear?: number
}

/**
 * Yearly recurring revenue that a unit of the sales and marketing of the period before brought in.
 *
 * @returns Yearly revenue over spending (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see MetricKit, SaaS magic number: https://metrickittools.com/glossary/saas-magic-number
 * @example
 * magicNumber({ before: 4e6, after: 5e6, spending: 2e6 }) // → 2
 */
export const magicNumber = ({ before, after, spending, periodsPerYear = 4 }: MagicNumberInputs): number => {
  checkFinite('before', before)
  checkFinite('after', after)
  checkPositive('spending', spending)
  checkPositive('periodsPerYear', periodsPerYear)
  return result(((after - before) * periodsPerYear) / spending)
}
