import { fail } from '../check/fail.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkList } from '../check/checkList.js'
import { result } from '../check/result.js'

/** What {@link discountedPayback} takes. */
export type DiscountedPaybackInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Flows at times 0, 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
}

/**
 * The time at which the discounted flows have paid back what was put in, with each flow spread evenly over its period.
 *
 * @returns Time (periods)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_PAYBACK` where the flows never pay back
 * @see Gaodun, discounted payback period: https://www.gaodun.com/q/500s5h
 * @example
 * discountedPayback({ rate: 0.1, cashFlows: [-100, 60, 60, 60] }) // → 1.9166666666666667
 */
export const discountedPayback = ({ rate, cashFlows }: DiscountedPaybackInputs): number => {
  checkGrowth('rate', rate)
  checkList('cashFlows', cashFlows, checkFinite)
  let balance = 0
  let below = false
  for (let time = 0; time < cashFlows.length; time++) {
    const flow = cashFlows[time]! * (1 + rate) ** -time
    if (below && balance + flow >= 0) return result(time - 1 - balance / flow)
    balance += flow
    below ||= balance < 0
  }
  return fail('cashFlows', `a balance of ${balance}`, 'flows that pay back what was put in', 'NO_PAYBACK')
}
