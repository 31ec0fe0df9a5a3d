import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link totalCostOfOwnership} takes. */
export type TotalCostOfOwnershipInputs = {
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
}

/**
 * Price, electricity and upkeep of a server over the years it serves.
 *
 * @returns Cost over the years (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see randomcalculators.com, AI Infrastructure Total Cost of Ownership (On-Prem vs Cloud GPU) Calculator: https://www.randomcalculators.com/computer-science-data/ai-infrastructure-llm-economics/ai-infrastructure-total-cost-of-ownership-on-prem-vs-cloud-gpu-calculator
 * @see ai-infrastructure.net, Build-vs-rent GPU cost model: https://ai-infrastructure.net/build-vs-rent-gpu-cost-model/
 * @example
 * totalCostOfOwnership({ price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 }) // → 568988.2112
 */
export const totalCostOfOwnership = ({ price, years, power, pue, electricityPrice, upkeep }: TotalCostOfOwnershipInputs): number => {
  checkNonNegative('price', price)
  checkNonNegative('years', years)
  checkNonNegative('power', power)
  checkAtLeastOne('pue', pue)
  checkNonNegative('electricityPrice', electricityPrice)
  checkNonNegative('upkeep', upkeep)
  return result(price + years * (8766 * power * pue * electricityPrice + upkeep))
}
