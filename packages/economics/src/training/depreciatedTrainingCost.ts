import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link depreciatedTrainingCost} takes. */
export type DepreciatedTrainingCostInputs = {
  /** Chip-hours of the run (h). */
  readonly chipHours: number
  /** Value of a chip, with its part of server and network, when the run starts (¤). */
  readonly chipValue: number
  /** Orders of magnitude by which the value falls in a year (1/a, 0.14 when left out). */
  readonly depreciation?: number
}

/**
 * Value that chips lose while they train, when the price of computing falls by a number of orders of magnitude a year.
 *
 * @returns Value used up (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Cottier et al. (Epoch AI) (2024), The rising costs of training frontier AI models: https://arxiv.org/html/2405.21015v1
 * @see themoonlight.io (2024), The rising costs of training frontier AI models (review with the formulas): https://www.themoonlight.io/es/review/the-rising-costs-of-training-frontier-ai-models
 * @example
 * depreciatedTrainingCost({ chipHours: 8760, chipValue: 10000 }) // → 3223.6191301916647
 */
export const depreciatedTrainingCost = ({ chipHours, chipValue, depreciation = 0.14 }: DepreciatedTrainingCostInputs): number => {
  checkNonNegative('chipHours', chipHours)
  checkNonNegative('chipValue', chipValue)
  checkNonNegative('depreciation', depreciation)
  return result(((chipHours * chipValue) / 8760) * depreciation * Math.LN10)
}
