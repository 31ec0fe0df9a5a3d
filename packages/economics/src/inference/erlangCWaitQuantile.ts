import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { erlangC } from './erlangC.js'

/** What {@link erlangCWaitQuantile} takes. */
export type ErlangCWaitQuantileInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
  /** Mean time of service (s). */
  readonly serviceTime: number
  /** Share of the requests (fraction). */
  readonly serviceLevel: number
}

/**
 * Time within which a share of the requests is taken up: the 95th percentile of the wait for a share of 0.95.
 *
 * @returns Time; 0 when that share does not wait at all (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @example
 * erlangCWaitQuantile({ traffic: 10, servers: 14, serviceTime: 180, serviceLevel: 0.8883500191794669 }) // → 20.000000000000018
 */
export const erlangCWaitQuantile = ({ traffic, servers, serviceTime, serviceLevel }: ErlangCWaitQuantileInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  checkNonNegative('serviceTime', serviceTime)
  checkBelowOne('serviceLevel', serviceLevel)
  return result((Math.max(0, Math.log(erlangC({ traffic, servers }) / (1 - serviceLevel))) * serviceTime) / (servers - traffic))
}
