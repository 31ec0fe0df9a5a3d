import { checkCount } from '../check/checkCount.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkFlag } from '../check/checkFlag.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { fail } from '../check/fail.js'
import { annuityFactor } from './annuityFactor.js'
import type { InterestPaymentInputs } from './interestPayment.js'

/** The payment of a period of a loan, and the interest in it. */
export const loanParts = ({ rate, period, periods, pv, fv = 0, due = 0 }: InterestPaymentInputs): readonly [payment: number, interest: number] => {
  checkGrowth('rate', rate)
  checkCount('period', period)
  checkCount('periods', periods)
  checkFinite('pv', pv)
  checkFinite('fv', fv)
  checkFlag('due', due)
  if (period > periods) fail('period', period, `a number up to periods (${periods})`)
  const whole = annuityFactor(rate, periods)
  const level = (0 - pv * whole.growth - fv) / whole.annuity
  const payment = level / (1 + rate * due)
  // a payment at the start of the first period comes before any interest
  if (due === 1 && period === 1) return [payment, 0]
  const before = annuityFactor(rate, period - 1 - due)
  return [payment, -(pv * before.growth + level * before.annuity + due * payment) * rate + 0]
}
