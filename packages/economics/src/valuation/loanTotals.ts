import { checkCount } from '../check/checkCount.js'
import { checkFinite } from '../check/checkFinite.js'
import { checkFlag } from '../check/checkFlag.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { fail } from '../check/fail.js'
import { annuityFactor } from './annuityFactor.js'
import type { InterestPaymentInputs } from './interestPayment.js'

/** A loan with even payments and a stretch of its periods. */
export type LoanTotalsInputs = Omit<InterestPaymentInputs, 'period'> & {
  /** First period that counts, from 1 (no unit). */
  readonly first: number
  /** Last period that counts (no unit). */
  readonly last: number
}

/** The payments of a loan from `first` to `last`, and the interest in them: the payments less what the balance changes by. */
export const loanTotals = ({ rate, periods, pv, first, last, fv = 0, due = 0 }: LoanTotalsInputs): readonly [paid: number, interest: number] => {
  checkGrowth('rate', rate)
  checkCount('periods', periods)
  checkFinite('pv', pv)
  checkFinite('fv', fv)
  checkFlag('due', due)
  checkCount('first', first)
  checkCount('last', last)
  if (first > last || last > periods) fail('last', last, 'first to periods')
  const whole = annuityFactor(rate, periods)
  const level = (0 - pv * whole.growth - fv) / whole.annuity
  const payment = level / (1 + rate * due)
  const balance = (period: number): number => {
    const { growth, annuity } = annuityFactor(rate, period - due)
    return pv * growth + level * annuity
  }
  // a payment at the start of the first period comes before any interest
  const start = Math.max(first - 1, due)
  return [(last - first + 1) * payment, (last - start) * payment - balance(last) + balance(start)]
}
