import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link costPerQuery} takes. */
export type CostPerQueryInputs = {
  /** Cost of a day (¤/d). */
  readonly dailyCost: number
  /** Users of the day (person). */
  readonly users: number
  /** Queries a user and day (1/person.d). */
  readonly queriesPerUser: number
}

/**
 * Cost of a day divided by the queries of the day.
 *
 * @returns Cost of a query (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see D. Patel, A. Ahmad (SemiAnalysis) (2023), The Inference Cost Of Search Disruption: https://newsletter.semianalysis.com/p/the-inference-cost-of-search-disruption
 * @example
 * costPerQuery({ dailyCost: 694444, users: 1.3e7, queriesPerUser: 15 }) // → 0.003561251282051282
 */
export const costPerQuery = ({ dailyCost, users, queriesPerUser }: CostPerQueryInputs): number => {
  checkNonNegative('dailyCost', dailyCost)
  checkPositive('users', users)
  checkPositive('queriesPerUser', queriesPerUser)
  return result(dailyCost / (users * queriesPerUser))
}
