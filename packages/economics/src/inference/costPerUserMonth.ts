import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link costPerUserMonth} takes. */
export type CostPerUserMonthInputs = {
  /** Queries a user and day (1/person.d). */
  readonly queriesPerDay: number
  /** Cost of a query (¤). */
  readonly costPerQuery: number
  /** Days in a month (d/mo, 30.4375 when left out). */
  readonly daysPerMonth?: number
}

/**
 * Queries of a user in a month times the cost of one.
 *
 * @returns Cost of a user in a month (¤/person.mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see D. Patel, A. Ahmad (SemiAnalysis) (2023), The Inference Cost Of Search Disruption: https://newsletter.semianalysis.com/p/the-inference-cost-of-search-disruption
 * @example
 * costPerUserMonth({ queriesPerDay: 15, costPerQuery: 0.0036 }) // → 1.643625
 */
export const costPerUserMonth = ({ queriesPerDay, costPerQuery, daysPerMonth = 30.4375 }: CostPerUserMonthInputs): number => {
  checkNonNegative('queriesPerDay', queriesPerDay)
  checkNonNegative('costPerQuery', costPerQuery)
  checkNonNegative('daysPerMonth', daysPerMonth)
  return result(queriesPerDay * costPerQuery * daysPerMonth)
}
