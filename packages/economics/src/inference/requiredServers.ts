import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { erlangCServiceLevel } from './erlangCServiceLevel.js'
import { fail } from '../check/fail.js'

/** What {@link requiredServers} takes. */
export type RequiredServersInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Time within which a request should be taken up (s). */
  readonly target: number
  /** Mean time of service (s). */
  readonly serviceTime: number
  /** Share that is to be taken up in time (no unit). */
  readonly serviceLevel: number
}

/**
 * Fewest servers that take up a share of the requests within a time.
 *
 * @returns Servers (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @example
 * requiredServers({ traffic: 10, target: 20, serviceTime: 180, serviceLevel: 0.8883 }) // → 14
 */
export const requiredServers = ({ traffic, target, serviceTime, serviceLevel }: RequiredServersInputs): number => {
  checkNonNegative('traffic', traffic)
  checkNonNegative('target', target)
  checkPositive('serviceTime', serviceTime)
  checkBelowOne('serviceLevel', serviceLevel)
  if (traffic > 1e6) fail('traffic', traffic, 'traffic of at most 1e6')
  let servers = Math.floor(traffic) + 1
  while (erlangCServiceLevel({ traffic, servers, target, serviceTime }) < serviceLevel) servers++
  return servers
}
