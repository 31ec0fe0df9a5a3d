import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link trainingCostTotal} takes. */
export type TrainingCostTotalInputs = {
  /** Training runs (no unit). */
  readonly runs: number
  /** Cost of one run (¤). */
  readonly costPerRun: number
}

/**
 * Runs times the cost of one.
 *
 * @returns Total cost (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 03
 * @example
 * trainingCostTotal({ runs: 1, costPerRun: 1.2e7 }) // → 1.2e7
 */
export const trainingCostTotal = ({ runs, costPerRun }: TrainingCostTotalInputs): number => {
  checkNonNegative('runs', runs)
  checkNonNegative('costPerRun', costPerRun)
  return result(runs * costPerRun)
}
