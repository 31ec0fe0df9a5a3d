import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { erlangB } from './erlangB.js'
import { fail } from '../check/fail.js'

/** What {@link erlangC} takes. */
export type ErlangCInputs = {
  /** Offered traffic: arrivals times service time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
}

/**
 * Chance that a request has to wait in a queue for several servers.
 *
 * @returns Share of requests that wait (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see R. Arenas (2021), pyworkforce README: https://pypi.org/project/pyworkforce/0.1.0/
 * @see text in nvidia/Nemotron-CC-Math-v1, The Erlang-C formula, described step by step: https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1
 * @example
 * erlangC({ traffic: 10, servers: 14 }) // → 0.17413193359504991
 */
export const erlangC = ({ traffic, servers }: ErlangCInputs): number => {
  checkNonNegative('traffic', traffic)
  checkCount('servers', servers)
  if (traffic >= servers) fail('traffic', traffic, `traffic below ${servers} servers, or the queue grows without end`)
  const blocked = erlangB({ traffic, servers })
  return result(blocked / (1 - (traffic / servers) * (1 - blocked)))
}
