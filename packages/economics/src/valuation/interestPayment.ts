import { result } from '../check/result.js'
import { loanParts } from './loanParts.js'

/** What {@link interestPayment} takes. */
export type InterestPaymentInputs = {
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
 * The interest in one of the even payments of a loan.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Interest in the period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, IPMT: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * interestPayment({ rate: 0.1 / 12, period: 1, periods: 36, pv: 8000 })) / 100 // → -66.67
 */
export const interestPayment = (inputs: InterestPaymentInputs): number => result(loanParts(inputs)[1])
