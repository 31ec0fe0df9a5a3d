import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link burnRate} takes. */
export type BurnRateInputs = {
  /** Money spent (¤). */
  readonly spent: number
  /** Months over which it was spent (mo). */
  readonly months: number
}

/**
 * Money spent divided by the months it lasted.
 *
 * @returns Money spent in a month (¤/mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * burnRate({ spent: 8e9, months: 24 }) // → 333333333.3333333
 */
export const burnRate = ({ spent, months }: BurnRateInputs): number => {
  checkNonNegative('spent', spent)
  checkPositive('months', months)
  return result(spent / months)
}
