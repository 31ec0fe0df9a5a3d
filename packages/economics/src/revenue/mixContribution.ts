import { checkFinite } from '../check/checkFinite.js'
import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link mixContribution} takes. */
export type MixContributionInputs = {
  /** Units sold of each product (no unit). */
  readonly volumes: readonly number[]
  /** What each unit of it leaves after its variable cost (¤). */
  readonly contributions: readonly number[]
}

/**
 * What a unit of a mix of products leaves after variable cost, on average: the divisor of the break-even volume of several products.
 *
 * @returns Contribution of a unit (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, when the lists differ in length, or nothing is sold at all
 * @see Horngren, Datar, Rajan, Cost Accounting, 15th edition, problem 3-44 (solution):
 *   https://gradesaver.com/textbooks/business/accounting/cost-accounting-15th-edition/chapter-3-cost-volume-profit-analysis-assignment-material-problems-page-103/3-44-1
 * @example
 * mixContribution({ volumes: [20000, 100000, 80000], contributions: [3, 2, 1] }) // → 1.7
 */
export const mixContribution = ({ volumes, contributions }: MixContributionInputs): number => {
  checkList('volumes', volumes, checkNonNegative)
  checkList('contributions', contributions, checkFinite)
  if (contributions.length !== volumes.length) fail('contributions', contributions.length, `${volumes.length} contributions`)
  const total = volumes.reduce((sum, each) => sum + each, 0)
  if (total === 0) fail('volumes', total, 'a mix that sells something')
  return result(volumes.reduce((sum, each, index) => sum + each * contributions[index]!, 0) / total)
}
