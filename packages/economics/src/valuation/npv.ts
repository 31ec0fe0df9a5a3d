import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkList } from '../check/checkList.js'
import { result } from '../check/result.js'

/** What {@link npv} takes. */
export type NpvInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Flows at the ends of periods 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** Flow at time 0, below zero when paid (¤), 0 unless given. */
  readonly outlay?: number
}

/**
 * Net present value: what flows at the ends of equal periods are worth today.
 * The first flow is discounted by one period, as in Excel; what is paid today goes into `outlay`.
 *
 * @returns Present value (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, NPV: https://support.microsoft.com/en-us/excel/functions
 * @example
 * npv({ rate: 0.1, cashFlows: [-10000, 3000, 4200, 6800] }) // → 1188.4434123352207
 * Math.round(npv({ rate: 0.08, cashFlows: [8000, 9200, 10000, 12000, 14500], outlay: -40000 })) // → 1922
 */
export const npv = ({ rate, cashFlows, outlay = 0 }: NpvInputs): number => {
  checkGrowth('rate', rate)
  checkList('cashFlows', cashFlows, checkFinite)
  checkFinite('outlay', outlay)
  let sum = 0
  for (let i = cashFlows.length - 1; i >= 0; i--) sum = (sum + cashFlows[i]!) / (1 + rate)
  return result(outlay + sum)
}
