import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link trainingCost} takes. */
export type TrainingCostInputs = {
  /** Chip-hours (h). */
  readonly chipHours: number
  /** Price of a chip for an hour (¤/h). */
  readonly price: number
}

/**
 * Chip-hours times the price of an hour.
 *
 * @returns Cost of the run (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see C. Li (Lambda) (2020), OpenAI's GPT-3 Language Model: A Technical Overview: https://lambda.ai/blog/demystifying-gpt-3
 * @example
 * trainingCost({ chipHours: 3111930, price: 1.5 }) // → 4667895
 */
export const trainingCost = ({ chipHours, price }: TrainingCostInputs): number => {
  checkNonNegative('chipHours', chipHours)
  checkNonNegative('price', price)
  return result(chipHours * price)
}
