import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { erlangC } from './erlangC.js'

/** What {@link queueLength} takes. */
export type QueueLengthInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
}

/**
 * Mean number of requests that wait, without those being served, of M/M/n.
 *
 * @returns Requests waiting (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see ilovetranslation.com, Queue of one server (worked example): https://th4.ilovetranslation.com/ZLFKs4qD00w=d
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @example
 * queueLength({ traffic: 0.8909090909090909, servers: 1 }) // → 7.275757575757573
 */
export const queueLength = ({ traffic, servers }: QueueLengthInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  return result((erlangC({ traffic, servers }) * traffic) / (servers - traffic))
}
