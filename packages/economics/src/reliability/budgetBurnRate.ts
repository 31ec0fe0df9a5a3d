import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link budgetBurnRate} takes. */
export type BudgetBurnRateInputs = {
  /** Share of requests that fail (fraction). */
  readonly errorRate: number
  /** Share that has to succeed (fraction). */
  readonly target: number
}

/**
 * How many times as fast as planned failures use up what the target allows.
 *
 * @returns Burn rate; the budget lasts the period over this (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Datadog, Burn rate alerts: https://docs.datadoghq.com/service_level_objectives/burn_rate
 * @example
 * Math.round(budgetBurnRate({ errorRate: 0.005, target: 0.999 })) // → 5
 */
export const budgetBurnRate = ({ errorRate, target }: BudgetBurnRateInputs): number => {
  checkShare('errorRate', errorRate)
  checkBelowOne('target', target)
  return result(errorRate / (1 - target))
}
