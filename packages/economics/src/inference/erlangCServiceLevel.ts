import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { erlangC } from './erlangC.js'

/** What {@link erlangCServiceLevel} takes. */
export type ErlangCServiceLevelInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
  /** Time within which a request should be taken up (s). */
  readonly target: number
  /** Mean time of service (s). */
  readonly serviceTime: number
}

/**
 * Share of requests that are taken up within a time.
 *
 * @returns Share taken up in time (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @example
 * erlangCServiceLevel({ traffic: 10, servers: 14, target: 20, serviceTime: 180 }) // → 0.8883500191794669
 */
export const erlangCServiceLevel = ({ traffic, servers, target, serviceTime }: ErlangCServiceLevelInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  checkNonNegative('target', target)
  checkPositive('serviceTime', serviceTime)
  return result(1 - erlangC({ traffic, servers }) * Math.exp((-(servers - traffic) * target) / serviceTime))
}
