import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { stepTime } from './stepTime.js'
import { fail } from '../check/fail.js'

/** What {@link bandwidthSlowdown} takes. */
export type BandwidthSlowdownInputs = {
  /** Time of computation (s). */
  readonly computeTime: number
  /** Time of communication at full bandwidth (s). */
  readonly communicationTime: number
  /** Bandwidth left, as a share of the full one (fraction). */
  readonly bandwidthRatio: number
  /** Share of the communication that can run beside computation (fraction, 0 when left out). */
  readonly overlap?: number
}

/**
 * How much longer a step takes when the interconnect has only a share of its bandwidth: the effect of A800 for A100.
 *
 * @returns Time of a step over what it was (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, roofline.md: https://github.com/jax-ml/scaling-book
 * @see aiwiki.ai, NVIDIA A800: https://aiwiki.ai/wiki/nvidia_a800
 * @example
 * bandwidthSlowdown({ computeTime: 1, communicationTime: 0.5, bandwidthRatio: 0.6666666666666666 }) // → 1.1666666666666667
 */
export const bandwidthSlowdown = ({ computeTime, communicationTime, bandwidthRatio, overlap = 0 }: BandwidthSlowdownInputs): number => {
  checkNonNegative('computeTime', computeTime)
  checkNonNegative('communicationTime', communicationTime)
  checkPositive('bandwidthRatio', bandwidthRatio)
  checkShare('overlap', overlap)
  const before = stepTime({ computeTime, communicationTime, overlap })
  if (before === 0) fail('computeTime', computeTime, 'a step that takes time')
  return result(stepTime({ computeTime, communicationTime: communicationTime / bandwidthRatio, overlap }) / before)
}
