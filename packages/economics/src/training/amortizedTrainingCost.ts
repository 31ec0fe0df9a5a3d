import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link amortizedTrainingCost} takes. */
export type AmortizedTrainingCostInputs = {
  /** Chips (no unit). */
  readonly chips: number
  /** Price of a chip with its part of server and network (¤). */
  readonly chipPrice: number
  /** Hours of training (h). */
  readonly hours: number
  /** Years over which a chip is written off (a). */
  readonly lifetime: number
  /** Power of a chip (kW). */
  readonly power: number
  /** Power usage effectiveness (no unit). */
  readonly pue: number
  /** Price of electricity (¤/kW.h). */
  readonly electricityPrice: number
}

/**
 * The part of the chips' price that the run uses up, and its electricity.
 *
 * @returns Cost of the run (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see randomcalculators.com, AI Infrastructure Total Cost of Ownership (On-Prem vs Cloud GPU) Calculator: https://www.randomcalculators.com/computer-science-data/ai-infrastructure-llm-economics/ai-infrastructure-total-cost-of-ownership-on-prem-vs-cloud-gpu-calculator
 * @see Epoch AI (2024), All ML Systems (training-cost-trends): https://github.com/epoch-research/training-cost-trends
 * @example
 * amortizedTrainingCost({ chips: 8, chipPrice: 49000, hours: 400, lifetime: 4, power: 0.7, pue: 1.4, electricityPrice: 0.12 }) // → 4848.142952315765
 */
export const amortizedTrainingCost = ({ chips, chipPrice, hours, lifetime, power, pue, electricityPrice }: AmortizedTrainingCostInputs): number => {
  checkNonNegative('chips', chips)
  checkNonNegative('chipPrice', chipPrice)
  checkNonNegative('hours', hours)
  checkPositive('lifetime', lifetime)
  checkNonNegative('power', power)
  checkAtLeastOne('pue', pue)
  checkNonNegative('electricityPrice', electricityPrice)
  return result(chips * hours * (chipPrice / (lifetime * 8766) + power * pue * electricityPrice))
}
