import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link requestLatency} takes. */
export type RequestLatencyInputs = {
  /** Time in the queue (s). */
  readonly queueTime: number
  /** Time to read the prompt (s). */
  readonly prefillTime: number
  /** Tokens of the answer (token). */
  readonly outputTokens: number
  /** Time of a token (s/token). */
  readonly timePerToken: number
}

/**
 * Waiting, reading the prompt, and writing the answer token by token.
 *
 * @returns Time until the last token (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, applied-inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * requestLatency({ queueTime: 0, prefillTime: 0.91, outputTokens: 512, timePerToken: 0.019 }) // → 10.638
 */
export const requestLatency = ({ queueTime, prefillTime, outputTokens, timePerToken }: RequestLatencyInputs): number => {
  checkNonNegative('queueTime', queueTime)
  checkNonNegative('prefillTime', prefillTime)
  checkNonNegative('outputTokens', outputTokens)
  checkNonNegative('timePerToken', timePerToken)
  return result(queueTime + prefillTime + outputTokens * timePerToken)
}
