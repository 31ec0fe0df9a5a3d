import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link onSiteCost} takes. */
export type OnSiteCostInputs = {
  /** Engineers on site (person). */
  readonly engineers: number
  /** Months on site (mo). */
  readonly months: number
  /** Cost of an engineer for a month (¤/person.mo). */
  readonly monthlyCost: number
}

/**
 * Engineers times the months on site, times the cost of one for a month.
 *
 * @returns Cost (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 05
 * @example
 * onSiteCost({ engineers: 100, months: 6, monthlyCost: 1 }) // → 600
 */
export const onSiteCost = ({ engineers, months, monthlyCost }: OnSiteCostInputs): number => {
  checkNonNegative('engineers', engineers)
  checkNonNegative('months', months)
  checkNonNegative('monthlyCost', monthlyCost)
  return result(engineers * months * monthlyCost)
}
