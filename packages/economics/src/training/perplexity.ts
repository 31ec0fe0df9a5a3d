import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link perplexity} takes. */
export type PerplexityInputs = {
  /** Loss in nats a token (no unit). */
  readonly loss: number
}

/**
 * How many equally likely tokens a model is choosing between, on average.
 *
 * @returns Perplexity (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see codeanllm.com, Loss and perplexity converter: https://codeanllm.com/perplexity.html
 * @example
 * perplexity({ loss: 3 }) // → 20.085536923187668
 */
export const perplexity = ({ loss }: PerplexityInputs): number => {
  checkNonNegative('loss', loss)
  return result(Math.exp(loss))
}
