import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link erlangB} takes. */
export type ErlangBInputs = {
  /** Offered traffic: arrivals times holding time (Erl). */
  readonly traffic: number
  /** Servers (no unit). */
  readonly servers: number
}

/**
 * Chance that a request is turned away when there is no queue.
 *
 * @returns Share of requests turned away (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see text in nvidia/Nemotron-CC-Math-v1, Queue algorithms: Erlang B: https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1
 * @example
 * erlangB({ traffic: 25, servers: 30 }) // → 0.05260317222814062
 */
export const erlangB = ({ traffic, servers }: ErlangBInputs): number => {
  checkNonNegative('traffic', traffic)
  checkWhole('servers', servers)
  if (servers > 1e8) fail('servers', servers, 'at most 1e8')
  let blocked = 1
  for (let k = 1; k <= servers; k++) blocked = (traffic * blocked) / (k + traffic * blocked)
  return result(blocked)
}
