import { result } from '../check/result.js'
import { loanParts } from './loanParts.js'

/** What {@link principalPayment} takes. */
export type PrincipalPaymentInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Which period, from 1 (no unit). */
  readonly period: number
  /** Number of periods, whole (no unit). */
  readonly periods: number
  /** Flow at the start, below zero when paid (¤). */
  readonly pv: number
  /** Flow at the end, below zero when paid (¤), 0 unless given. */
  readonly fv?: number
  /** 0 for payments at the end of the periods, 1 for the start (no unit), 0 unless given. */
  readonly due?: number
}

/**
 * The part of one of the even payments of a loan that pays it back.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Repayment in the period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, PPMT: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * principalPayment({ rate: 0.1 / 12, period: 1, periods: 24, pv: 2000 })) / 100 // → -75.62
 */
export const principalPayment = (inputs: PrincipalPaymentInputs): number => {
  const [payment, interest] = loanParts(inputs)
  return result(payment - interest)
}
