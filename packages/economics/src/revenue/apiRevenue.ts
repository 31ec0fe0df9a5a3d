import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link apiRevenue} takes. */
export type ApiRevenueInputs = {
  /** Input tokens found in the cache (token). */
  readonly cachedTokens: number
  /** Input tokens not found in the cache (token). */
  readonly inputTokens: number
  /** Output tokens (token). */
  readonly outputTokens: number
  /** Price of a million cached input tokens (¤/Mtoken). */
  readonly cachedPrice: number
  /** Price of a million fresh input tokens (¤/Mtoken). */
  readonly inputPrice: number
  /** Price of a million output tokens (¤/Mtoken). */
  readonly outputPrice: number
}

/**
 * Tokens sold times their prices, with cached input, fresh input and output priced apart.
 *
 * @returns Revenue over the time in which the tokens were counted (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see DeepSeek-AI (2025), DeepSeek-V3/R1 Inference System Overview, day 6: https://github.com/deepseek-ai/open-infra-index
 * @example
 * apiRevenue({ cachedTokens: 3.42e11, inputTokens: 2.66e11, outputTokens: 1.68e11, cachedPrice: 0.14, inputPrice: 0.55, outputPrice: 2.19 }) // → 562100
 */
export const apiRevenue = ({ cachedTokens, inputTokens, outputTokens, cachedPrice, inputPrice, outputPrice }: ApiRevenueInputs): number => {
  checkNonNegative('cachedTokens', cachedTokens)
  checkNonNegative('inputTokens', inputTokens)
  checkNonNegative('outputTokens', outputTokens)
  checkNonNegative('cachedPrice', cachedPrice)
  checkNonNegative('inputPrice', inputPrice)
  checkNonNegative('outputPrice', outputPrice)
  return result((cachedTokens * cachedPrice + inputTokens * inputPrice + outputTokens * outputPrice) / 1e6)
}
