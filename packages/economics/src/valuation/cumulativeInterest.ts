import { result } from '../check/result.js'
import { loanTotals, type LoanTotalsInputs } from './loanTotals.js'

/** What {@link cumulativeInterest} takes. */
export type CumulativeInterestInputs = LoanTotalsInputs

/**
 * The interest in all even payments of a loan from one period to another.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Interest from the first to the last of the periods (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, CUMIPMT: https://support.microsoft.com/en-us/Excel/cumipmt-function
 * @example
 * Math.round(100 * cumulativeInterest({ rate: 0.09 / 12, periods: 360, pv: 125000, first: 13, last: 24 })) / 100 // → -11135.23
 */
export const cumulativeInterest = (inputs: CumulativeInterestInputs): number => result(loanTotals(inputs)[1])
