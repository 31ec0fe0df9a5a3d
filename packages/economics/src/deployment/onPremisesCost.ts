import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link onPremisesCost} takes. */
export type OnPremisesCostInputs = {
  /** Fine-tuning (¤). */
  readonly fineTuning: number
  /** Servers (no unit). */
  readonly servers: number
  /** Price of a server (¤). */
  readonly serverPrice: number
  /** Engineers on site (person). */
  readonly engineers: number
  /** Months on site (mo). */
  readonly months: number
  /** Cost of an engineer for a month (¤/person.mo). */
  readonly monthlyCost: number
  /** Cost of keeping data private: rooms, audits, separation (¤). */
  readonly compliance: number
  /** Upkeep in a year, as a share of the servers' price (1/a). */
  readonly upkeepRate: number
  /** Years of service (a). */
  readonly years: number
}

/**
 * Turn-key cost of an industry model at a customer: fine-tuning, servers, engineers on site, rules for private data, and upkeep over the years.
 *
 * @returns Cost over the years (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 05
 * @see randomcalculators.com, AI Infrastructure Total Cost of Ownership (On-Prem vs Cloud GPU) Calculator: https://www.randomcalculators.com/computer-science-data/ai-infrastructure-llm-economics/ai-infrastructure-total-cost-of-ownership-on-prem-vs-cloud-gpu-calculator
 * @example
 * onPremisesCost({ fineTuning: 2e6, servers: 4, serverPrice: 1.5e6, engineers: 100, months: 6, monthlyCost: 30000, compliance: 1e6, upkeepRate: 0.15, years: 3 }) // → 2.97e7
 */
export const onPremisesCost = ({
  fineTuning, servers, serverPrice, engineers, months, monthlyCost, compliance, upkeepRate, years,
}: OnPremisesCostInputs): number => {
  checkNonNegative('fineTuning', fineTuning)
  checkNonNegative('servers', servers)
  checkNonNegative('serverPrice', serverPrice)
  checkNonNegative('engineers', engineers)
  checkNonNegative('months', months)
  checkNonNegative('monthlyCost', monthlyCost)
  checkNonNegative('compliance', compliance)
  checkNonNegative('upkeepRate', upkeepRate)
  checkNonNegative('years', years)
  return result(fineTuning + compliance + engineers * months * monthlyCost + servers * serverPrice * (1 + upkeepRate * years))
}
