import { checkFinite } from '../check/checkFinite.js'
import { checkList } from '../check/checkList.js'
import { discountedPayback } from './discountedPayback.js'

/** What {@link payback} takes. */
export type PaybackInputs = {
  /** Flows at times 0, 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
}

/**
 * The time at which the flows have paid back what was put in, with each flow spread evenly over its period: the first time that the balance
 * reaches zero after having been below.
 *
 * @returns Time (periods)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_PAYBACK` where the flows never pay back
 * @see Payback Period: https://www.coursehero.com/file/6869979/Payback-Period/
 * @example
 * payback({ cashFlows: [-100, 40, 40, 40] }) // → 2.5
 * payback({ cashFlows: [-100, 40] }) // throws NO_PAYBACK
 */
export const payback = ({ cashFlows }: PaybackInputs): number => {
  checkList('cashFlows', cashFlows, checkFinite)
  return discountedPayback({ rate: 0, cashFlows })
}
