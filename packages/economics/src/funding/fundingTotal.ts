import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link fundingTotal} takes. */
export type FundingTotalInputs = {
  /** Amount of each round (¤). */
  readonly rounds: readonly number[]
}

/**
 * The sum of the rounds.
 *
 * @returns Total (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * fundingTotal({ rounds: [1.03e10, 1e10] }) // → 2.03e10
 */
export const fundingTotal = ({ rounds }: FundingTotalInputs): number => {
  checkList('rounds', rounds, checkNonNegative)
  return result(rounds.reduce((sum, round) => sum + round, 0))
}
