import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link breakEvenTokens} takes. */
export type BreakEvenTokensInputs = {
  /** Fixed cost of one's own servers in a month (¤/mo). */
  readonly fixedCost: number
  /** Price of a million tokens by API (¤/Mtoken). */
  readonly apiPrice: number
  /** Further cost of a million tokens on one's own servers (¤/Mtoken, 0 when left out). */
  readonly ownCost?: number
}

/**
 * Tokens in a month above which one's own servers cost less than an API.
 *
 * @returns Tokens in a month (token/mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see kshirol-dev, AI Infrastructure 09: Inference infrastructure: https://kshirol-dev.github.io/learnAI/AIInfrastructure/09-inference-infrastructure.html
 * @see AccountingCoach, What is the break-even formula?: https://www.accountingcoach.com/blog/what-is-the-break-even-formula
 * @example
 * breakEvenTokens({ fixedCost: 4608, apiPrice: 10 }) // → 4.608e8
 */
export const breakEvenTokens = ({ fixedCost, apiPrice, ownCost = 0 }: BreakEvenTokensInputs): number => {
  checkNonNegative('fixedCost', fixedCost)
  checkPositive('apiPrice', apiPrice)
  checkNonNegative('ownCost', ownCost)
  if (ownCost >= apiPrice) fail('ownCost', ownCost, `less than the API's ${apiPrice}, or one's own servers never pay`)
  return result((fixedCost * 1e6) / (apiPrice - ownCost))
}
