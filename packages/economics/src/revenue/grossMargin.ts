import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link grossMargin} takes. */
export type GrossMarginInputs = {
  /** Price or revenue (any unit, the same for all). */
  readonly price: number
  /** Cost of what is sold (any unit, the same for all). */
  readonly cost: number
}

/**
 * The share of a price that is left after the cost of what is sold.
 *
 * @returns Gross margin; below zero when it is sold at a loss (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 国金证券（王倩雯、孟灿） (2023), 计算机行业专题研究报告:ChatGPT训练及多场景推理成本测算: https://stock.stockstar.com/JC2023030700003918.shtml
 * @example
 * grossMargin({ price: 0.2, cost: 0.177 }) // → 0.1150000000000001
 */
export const grossMargin = ({ price, cost }: GrossMarginInputs): number => {
  checkPositive('price', price)
  checkNonNegative('cost', cost)
  return result((price - cost) / price)
}
