import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link trainingTime} takes. */
export type TrainingTimeInputs = {
  /** Compute to be done (FLOP). */
  readonly flops: number
  /** Chips (no unit). */
  readonly chips: number
  /** Peak of one chip, or the rate that is reached when the utilization is 1 (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * Compute divided by what the cluster really computes in a second.
 *
 * @returns Hours of training (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Narayanan et al. (2021), Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM, eq. 4: https://arxiv.org/abs/2104.04473
 * @example
 * trainingTime({ flops: 3.6e24, chips: 3072, peakFlops: 1.63e14 }) // → 1997.060327198364
 */
export const trainingTime = ({ flops, chips, peakFlops, utilization = 1 }: TrainingTimeInputs): number => {
  checkNonNegative('flops', flops)
  checkPositive('chips', chips)
  checkPositive('peakFlops', peakFlops)
  checkPositiveShare('utilization', utilization)
  return result(flops / (chips * peakFlops * utilization) / 3600)
}
