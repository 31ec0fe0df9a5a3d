import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link apiProjectCost} takes. */
export type ApiProjectCostInputs = {
  /** Integration (¤). */
  readonly integration: number
  /** Cost of letting data leave: anonymizing, contracts, audits (¤). */
  readonly compliance: number
  /** Tokens in a month (token/mo). */
  readonly tokensPerMonth: number
  /** Price of a million tokens (¤/Mtoken). */
  readonly price: number
  /** Years of service (a). */
  readonly years: number
}

/**
 * Integration, rules for private data, and the tokens used over the years.
 *
 * @returns Cost over the years (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see DeepSeek-AI (2025), DeepSeek-V3/R1 Inference System Overview: https://github.com/deepseek-ai/open-infra-index
 * @example
 * apiProjectCost({ integration: 1e6, compliance: 0, tokensPerMonth: 1e9, price: 10, years: 3 }) // → 1.36e6
 */
export const apiProjectCost = ({ integration, compliance, tokensPerMonth, price, years }: ApiProjectCostInputs): number => {
  checkNonNegative('integration', integration)
  checkNonNegative('compliance', compliance)
  checkNonNegative('tokensPerMonth', tokensPerMonth)
  checkNonNegative('price', price)
  checkNonNegative('years', years)
  return result(integration + compliance + (12 * years * tokensPerMonth * price) / 1e6)
}
