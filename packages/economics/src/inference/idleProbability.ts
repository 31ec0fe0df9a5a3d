import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link idleProbability} takes. */
export type IdleProbabilityInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
}

/**
 * Chance that no request is in an M/M/n system.
 *
 * @returns Probability (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see ilovetranslation.com, Queue of one server (worked example): https://th4.ilovetranslation.com/ZLFKs4qD00w=d
 * @example
 * idleProbability({ traffic: 0.8909090909090909, servers: 1 }) // → 0.10909090909090911
 */
export const idleProbability = ({ traffic, servers }: IdleProbabilityInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  if (traffic >= servers) fail('traffic', traffic, `traffic below ${servers} servers`)
  if (servers > 1e8) fail('servers', servers, 'at most 1e8')
  let term = 1
  let sum = 1
  for (let k = 1; k < servers; k++) sum += term *= traffic / k
  return result(1 / (sum + (term * traffic) / (servers - traffic)))
}
