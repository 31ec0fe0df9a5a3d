import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link prefillTime} takes. */
export type PrefillTimeInputs = {
  /** Active parameters (no unit). */
  readonly parameters: number
  /** Tokens of the prompt, over the whole batch (token). */
  readonly tokens: number
  /** Chips (no unit). */
  readonly chips: number
  /** Peak of one chip (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * Time to read a prompt, bound by compute.
 *
 * @returns Time (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, applied-inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * prefillTime({ parameters: 7e10, tokens: 8192, chips: 16, peakFlops: 1.97e14, utilization: 0.4 }) // → 0.9096446700507614
 */
export const prefillTime = ({ parameters, tokens, chips, peakFlops, utilization = 1 }: PrefillTimeInputs): number => {
  checkNonNegative('parameters', parameters)
  checkNonNegative('tokens', tokens)
  checkPositive('chips', chips)
  checkPositive('peakFlops', peakFlops)
  checkPositiveShare('utilization', utilization)
  return result((2 * parameters * tokens) / (chips * peakFlops * utilization))
}
