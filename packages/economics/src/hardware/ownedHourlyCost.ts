import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link ownedHourlyCost} takes. */
export type OwnedHourlyCostInputs = {
  /** Price with its part of the network and building (¤). */
  readonly price: number
  /** Years of service (a). */
  readonly years: number
  /** Mean power drawn (kW). */
  readonly power: number
  /** Power usage effectiveness (no unit). */
  readonly pue: number
  /** Price of electricity (¤/kW.h). */
  readonly electricityPrice: number
  /** Upkeep, space and staff in a year (¤/a). */
  readonly upkeep: number
  /** Share of the hours in which it does useful work (fraction, 1 when left out). */
  readonly utilization?: number
}

/**
 * What an hour of useful work on an owned server costs.
 *
 * @returns Cost of a useful hour (¤/h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see ai-infrastructure.net, Build-vs-rent GPU cost model: https://ai-infrastructure.net/build-vs-rent-gpu-cost-model/
 * @see randomcalculators.com, AI Infrastructure Total Cost of Ownership (On-Prem vs Cloud GPU) Calculator: https://www.randomcalculators.com/computer-science-data/ai-infrastructure-llm-economics/ai-infrastructure-total-cost-of-ownership-on-prem-vs-cloud-gpu-calculator
 * @example
 * ownedHourlyCost({ price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 }) // → 16.227133561487562
 */
export const ownedHourlyCost = ({ price, years, power, pue, electricityPrice, upkeep, utilization = 1 }: OwnedHourlyCostInputs): number => {
  checkNonNegative('price', price)
  checkPositive('years', years)
  checkNonNegative('power', power)
  checkAtLeastOne('pue', pue)
  checkNonNegative('electricityPrice', electricityPrice)
  checkNonNegative('upkeep', upkeep)
  checkPositiveShare('utilization', utilization)
  return result((price / (years * 8766) + power * pue * electricityPrice + upkeep / 8766) / utilization)
}
