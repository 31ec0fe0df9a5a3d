import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link throughputUtilization} takes. */
export type ThroughputUtilizationInputs = {
  /** Tokens trained on in a second (token/s). */
  readonly tokensPerSecond: number
  /** Compute that the model needs for a token (FLOP/token). */
  readonly flopsPerToken: number
  /** Chips (no unit). */
  readonly chips: number
  /** Peak of one chip (FLOP/s). */
  readonly peakFlops: number
}

/**
 * Tokens in a second times the compute of a token, as a share of the peak.
 *
 * @returns Utilization (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Chowdhery et al. (2022), PaLM: Scaling Language Modeling with Pathways, section 4.1: https://arxiv.org/abs/2204.02311
 * @example
 * throughputUtilization({ tokensPerSecond: 238300, flopsPerToken: 3.275634e12, chips: 6144, peakFlops: 2.75e14 }) // → 0.4619931239346591
 */
export const throughputUtilization = ({ tokensPerSecond, flopsPerToken, chips, peakFlops }: ThroughputUtilizationInputs): number => {
  checkNonNegative('tokensPerSecond', tokensPerSecond)
  checkNonNegative('flopsPerToken', flopsPerToken)
  checkPositive('chips', chips)
  checkPositive('peakFlops', peakFlops)
  return result((tokensPerSecond * flopsPerToken) / (chips * peakFlops))
}
