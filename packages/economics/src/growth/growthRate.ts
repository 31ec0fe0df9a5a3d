import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link growthRate} takes. */
export type GrowthRateInputs = {
  /** Value before (any unit, the same for all). */
  readonly start: number
  /** Value after (any unit, the same for all). */
  readonly end: number
}

/**
 * Change from one value to the next, as a share of the first.
 *
 * @returns Growth rate (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 03
 * @example
 * growthRate({ start: 1, end: 2.194 }) // → 1.194
 */
export const growthRate = ({ start, end }: GrowthRateInputs): number => {
  checkPositive('start', start)
  checkNonNegative('end', end)
  return result(end / start - 1)
}
