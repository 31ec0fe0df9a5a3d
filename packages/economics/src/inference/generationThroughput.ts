import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link generationThroughput} takes. */
export type GenerationThroughputInputs = {
  /** Sequences together (no unit). */
  readonly batch: number
  /** Tokens of a prompt (token). */
  readonly inputTokens: number
  /** Tokens of an answer (token). */
  readonly outputTokens: number
  /** Active parameters (no unit). */
  readonly parameters: number
  /** Size of the weights (B). */
  readonly weightBytes: number
  /** Cache of one token (B). */
  readonly kvBytesPerToken: number
  /** Memory bandwidth (B/s). */
  readonly bandwidth: number
  /** Compute (FLOP/s). */
  readonly peakFlops: number
}

/**
 * Output tokens in a second when a batch is read in and then decoded, by the roofline of memory and compute.
 *
 * @returns Output tokens in a second, at most (token/s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see feifeibear; figures of NVIDIA TensorRT-LLM (2024), LLM-Viewer issue 4: predicted results against TensorRT-LLM: https://github.com/hahnyuan/LLM-Viewer/issues/4
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * generationThroughput({ batch: 32, inputTokens: 128, outputTokens: 2048, parameters: 6.74e9, weightBytes: 1.35e10, kvBytesPerToken: 524288, bandwidth: 2.039e12, peakFlops: 3.12e14 }) // → 1976.999842662041
 */
export const generationThroughput = ({
  batch, inputTokens, outputTokens, parameters, weightBytes, kvBytesPerToken, bandwidth, peakFlops,
}: GenerationThroughputInputs): number => {
  checkPositive('batch', batch)
  checkNonNegative('inputTokens', inputTokens)
  checkPositive('outputTokens', outputTokens)
  checkNonNegative('parameters', parameters)
  checkNonNegative('weightBytes', weightBytes)
  checkNonNegative('kvBytesPerToken', kvBytesPerToken)
  checkPositive('bandwidth', bandwidth)
  checkPositive('peakFlops', peakFlops)
  const memory = (weightBytes + batch * kvBytesPerToken * (inputTokens + outputTokens / 2)) / bandwidth
  const step = Math.max(memory, (2 * parameters * batch) / peakFlops)
  const prefill = (2 * parameters * batch * inputTokens) / peakFlops
  const time = outputTokens * step + prefill
  if (time === 0) fail('weightBytes', weightBytes, 'a model that takes time')
  return result((batch * outputTokens) / time)
}
