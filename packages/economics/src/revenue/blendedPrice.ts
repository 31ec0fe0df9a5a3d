import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link blendedPrice} takes. */
export type BlendedPriceInputs = {
  /** Price of input tokens (¤/Mtoken). */
  readonly inputPrice: number
  /** Price of output tokens (¤/Mtoken). */
  readonly outputPrice: number
  /** Share of the tokens that are input (fraction, 0.75 when left out). */
  readonly inputShare?: number
}

/**
 * One price for a workload: input and output prices weighted by the share of tokens that are input; three to one when left out.
 *
 * @returns Price of a token on average (¤/Mtoken)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Artificial Analysis, Data API: https://artificialanalysis.ai/api/v2/data/llms/models
 * @see findllm.org, LLM pricing explained: https://findllm.org/blog/llm-pricing-explained
 * @example
 * blendedPrice({ inputPrice: 2, outputPrice: 10 }) // → 4
 * blendedPrice({ inputPrice: 2, outputPrice: 10, inputShare: 0.5 }) // → 6
 */
export const blendedPrice = ({ inputPrice, outputPrice, inputShare = 0.75 }: BlendedPriceInputs): number => {
  checkNonNegative('inputPrice', inputPrice)
  checkNonNegative('outputPrice', outputPrice)
  checkShare('inputShare', inputShare)
  return result(inputShare * inputPrice + (1 - inputShare) * outputPrice)
}
