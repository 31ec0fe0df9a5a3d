import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link servingReplicas} takes. */
export type ServingReplicasInputs = {
  /** Requests in a second (Hz). */
  readonly requestRate: number
  /** Tokens a request (token). */
  readonly tokensPerRequest: number
  /** Tokens a replica gives in a second (token/s). */
  readonly throughput: number
  /** Demand in the busiest time over the mean (multiple, 1 when left out). */
  readonly peakFactor?: number
  /** Share of its throughput that a replica is planned for (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * Model replicas needed for requests of a mean length, with room for the peak.
 *
 * @returns Replicas, not rounded (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, applied-inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * servingReplicas({ requestRate: 100, tokensPerRequest: 512, throughput: 3756 }) // → 13.631522896698616
 */
export const servingReplicas = ({ requestRate, tokensPerRequest, throughput, peakFactor = 1, utilization = 1 }: ServingReplicasInputs): number => {
  checkNonNegative('requestRate', requestRate)
  checkNonNegative('tokensPerRequest', tokensPerRequest)
  checkPositive('throughput', throughput)
  checkAtLeastOne('peakFactor', peakFactor)
  checkPositiveShare('utilization', utilization)
  return result((requestRate * tokensPerRequest * peakFactor) / (throughput * utilization))
}
