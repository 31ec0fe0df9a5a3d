import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link modelFlopsUtilization} takes. */
export type ModelFlopsUtilizationInputs = {
  /** Compute that the model needs (FLOP). */
  readonly flops: number
  /** Chips (no unit). */
  readonly chips: number
  /** Peak of one chip (FLOP/s). */
  readonly peakFlops: number
  /** Hours taken (h). */
  readonly hours: number
}

/**
 * Compute that the model needs, as a share of what the chips could have done in the time.
 *
 * @returns Utilization (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Chowdhery et al. (2022), PaLM: Scaling Language Modeling with Pathways, section 4.1: https://arxiv.org/abs/2204.02311
 * @example
 * modelFlopsUtilization({ flops: 5.4768e23, chips: 2048, peakFlops: 3.1184e14, hours: 504 }) // → 0.4726417378688976
 */
export const modelFlopsUtilization = ({ flops, chips, peakFlops, hours }: ModelFlopsUtilizationInputs): number => {
  checkNonNegative('flops', flops)
  checkPositive('chips', chips)
  checkPositive('peakFlops', peakFlops)
  checkPositive('hours', hours)
  return result(flops / (chips * peakFlops * hours * 3600))
}
