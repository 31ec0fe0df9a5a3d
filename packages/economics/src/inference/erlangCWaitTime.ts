import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { erlangC } from './erlangC.js'

/** What {@link erlangCWaitTime} takes. */
export type ErlangCWaitTimeInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
  /** Mean time of service (s). */
  readonly serviceTime: number
}

/**
 * Mean time in the queue, over all requests, of M/M/n.
 *
 * @returns Mean wait (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @example
 * erlangCWaitTime({ traffic: 10, servers: 14, serviceTime: 180 }) // → 7.835937011777246
 */
export const erlangCWaitTime = ({ traffic, servers, serviceTime }: ErlangCWaitTimeInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  checkNonNegative('serviceTime', serviceTime)
  return result((erlangC({ traffic, servers }) * serviceTime) / (servers - traffic))
}
