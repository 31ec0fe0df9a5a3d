import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link costPerMillionTokens} takes. */
export type CostPerMillionTokensInputs = {
  /** Cost of the server in an hour (¤/h). */
  readonly hourlyCost: number
  /** Tokens in a second at full load (token/s). */
  readonly throughput: number
  /** Share of the full load that is sold (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * What a server costs in an hour, divided by the tokens it gives in it.
 *
 * @returns Cost of a million tokens (¤/Mtoken)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see kshirol-dev, AI Infrastructure 09: Inference infrastructure, Cost Per Token Breakdown: https://kshirol-dev.github.io/learnAI/AIInfrastructure/09-inference-infrastructure.html
 * @example
 * costPerMillionTokens({ hourlyCost: 6.3081, throughput: 3397.69, utilization: 0.3 }) // → 1.7190601065233537
 */
export const costPerMillionTokens = ({ hourlyCost, throughput, utilization = 1 }: CostPerMillionTokensInputs): number => {
  checkNonNegative('hourlyCost', hourlyCost)
  checkPositive('throughput', throughput)
  checkPositiveShare('utilization', utilization)
  return result((hourlyCost * 1e6) / (throughput * 3600 * utilization))
}
