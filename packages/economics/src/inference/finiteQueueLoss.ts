import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link finiteQueueLoss} takes. */
export type FiniteQueueLossInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
  /** Places in the system, those being served included (no unit). */
  readonly places: number
}

/**
 * Chance that a request finds no room in a system of several servers and a limited number of places.
 *
 * @returns Share of requests turned away (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see tutorsglobe.com, M/M/2/4 queue (exercise): https://tutorsglobe.com/question/potential-customers-arrive-at-a-fast-food-take-out-51379401.aspx
 * @example
 * finiteQueueLoss({ traffic: 1.5, servers: 2, places: 4 }) // → 0.1240428790199081
 */
export const finiteQueueLoss = ({ traffic, servers, places }: FiniteQueueLossInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  checkCount('places', places)
  if (places < servers) fail('places', places, `at least ${servers} places`)
  if (places > 1e8) fail('places', places, 'at most 1e8')
  let blocked = 1
  for (let k = 1; k <= places; k++) blocked = (traffic * blocked) / (Math.min(k, servers) + traffic * blocked)
  return result(blocked)
}
