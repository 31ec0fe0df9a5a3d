import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link stepTime} takes. */
export type StepTimeInputs = {
  /** Time of computation (s). */
  readonly computeTime: number
  /** Time of communication (s). */
  readonly communicationTime: number
  /** Share of the communication that can run beside computation (fraction, 0 when left out). */
  readonly overlap?: number
}

/**
 * Time of a step of which part of the communication is hidden behind computation.
 *
 * @returns Time of the step (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, roofline.md: https://github.com/jax-ml/scaling-book
 * @example
 * stepTime({ computeTime: 1, communicationTime: 0.5 }) // → 1.5
 */
export const stepTime = ({ computeTime, communicationTime, overlap = 0 }: StepTimeInputs): number => {
  checkNonNegative('computeTime', computeTime)
  checkNonNegative('communicationTime', communicationTime)
  checkShare('overlap', overlap)
  return result(Math.max(communicationTime, computeTime + (1 - overlap) * communicationTime))
}
