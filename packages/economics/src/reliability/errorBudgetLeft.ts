import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link errorBudgetLeft} takes. */
export type ErrorBudgetLeftInputs = {
  /** Availability that is aimed at (fraction). */
  readonly target: number
  /** Period (h). */
  readonly period: number
  /** Downtime so far (h). */
  readonly downtime: number
}

/**
 * Share of the downtime that a target allows that is not used up.
 *
 * @returns Share of the budget left; below zero when it is overspent (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see systemoverflow.com, Error budgets and the math of nines: https://www.systemoverflow.com/learn/design-fundamentals/availability-reliability/error-budgets-and-the-math-of-nines
 * @example
 * errorBudgetLeft({ target: 0.999, period: 720, downtime: 0.7833333333333333 }) // → -0.08796296296296191
 */
export const errorBudgetLeft = ({ target, period, downtime }: ErrorBudgetLeftInputs): number => {
  checkBelowOne('target', target)
  checkPositive('period', period)
  checkNonNegative('downtime', downtime)
  return result(1 - downtime / ((1 - target) * period))
}
