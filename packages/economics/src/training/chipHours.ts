import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link chipHours} takes. */
export type ChipHoursInputs = {
  /** Compute to be done (FLOP). */
  readonly flops: number
  /** Peak of one chip, or the rate that is reached when the utilization is 1 (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * Compute divided by the rate at which one chip really computes.
 *
 * @returns Chip-hours (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Epoch AI (2024), All ML Systems (training-cost-trends): https://github.com/epoch-research/training-cost-trends
 * @example
 * chipHours({ flops: 4.3e23, peakFlops: 1.47e14 }) // → 812547.2411186696
 */
export const chipHours = ({ flops, peakFlops, utilization = 1 }: ChipHoursInputs): number => {
  checkNonNegative('flops', flops)
  checkPositive('peakFlops', peakFlops)
  checkPositiveShare('utilization', utilization)
  return result(flops / (peakFlops * utilization) / 3600)
}
