import { fail } from '../check/fail.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkList } from '../check/checkList.js'
import { result } from '../check/result.js'

/** What {@link mirr} takes. */
export type MirrInputs = {
  /** Flows at times 0, 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** Rate paid on the money put in (no unit). */
  readonly financeRate: number
  /** Rate earned on the money that comes back (no unit). */
  readonly reinvestRate: number
}

/**
 * Modified internal rate of return: payments are financed at one rate, receipts reinvested at another until the end.
 *
 * @returns Rate a period (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_RATE` where all flows have the same sign
 * @see Microsoft, Excel function reference, MIRR: https://support.microsoft.com/en-us/excel/functions
 * @example
 * mirr({ cashFlows: [-120000, 39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.12 }) // → 0.12609413036590511
 */
export const mirr = ({ cashFlows, financeRate, reinvestRate }: MirrInputs): number => {
  checkList('cashFlows', cashFlows, checkFinite)
  checkGrowth('financeRate', financeRate)
  checkGrowth('reinvestRate', reinvestRate)
  const last = cashFlows.length - 1
  let paid = 0
  let received = 0
  cashFlows.forEach((amount, time) => {
    if (amount < 0) paid -= amount * (1 + financeRate) ** -time
    else received += amount * (1 + reinvestRate) ** (last - time)
  })
  if (!(paid > 0 && received > 0)) {
    fail('cashFlows', 'flows of one sign', 'money paid and money received', 'NO_RATE')
  }
  return result((received / paid) ** (1 / last) - 1)
}
