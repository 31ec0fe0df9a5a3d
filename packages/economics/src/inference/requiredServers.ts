import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'

/** What {@link requiredServers} takes. */
export type RequiredServersInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Time within which a request should be taken up (s). */
  readonly target: number
  /** Mean time of service (s). */
  readonly serviceTime: number
  /** Share that is to be taken up in time (fraction). */
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
  if (traffic > 1e8) fail('traffic', traffic, 'at most 1e8')
  let blocked = 1
  for (let servers = 1; ; servers++) {
    blocked = (traffic * blocked) / (servers + traffic * blocked)
    if (servers <= traffic) continue
    const waits = blocked / (1 - (traffic / servers) * (1 - blocked))
    if (1 - waits * Math.exp((-(servers - traffic) * target) / serviceTime) >= serviceLevel) return servers
  }
}
