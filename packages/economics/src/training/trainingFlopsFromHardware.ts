import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link trainingFlopsFromHardware} takes. */
export type TrainingFlopsFromHardwareInputs = {
  /** Chips (no unit). */
  readonly chips: number
  /** Peak of one chip (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction). */
  readonly utilization: number
  /** Hours of training (h). */
  readonly hours: number
}

/**
 * What a cluster computes in a time at a share of its peak.
 *
 * @returns Training compute (FLOP)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Epoch AI (2024), All ML Systems (training-cost-trends): https://github.com/epoch-research/training-cost-trends
 * @example
 * trainingFlopsFromHardware({ chips: 512, peakFlops: 3.12e14, utilization: 0.3, hours: 1272 }) // → 2.1944991744e23
 */
export const trainingFlopsFromHardware = ({ chips, peakFlops, utilization, hours }: TrainingFlopsFromHardwareInputs): number => {
  checkPositive('chips', chips)
  checkNonNegative('peakFlops', peakFlops)
  checkShare('utilization', utilization)
  checkNonNegative('hours', hours)
  return result(chips * peakFlops * utilization * hours * 3600)
}
