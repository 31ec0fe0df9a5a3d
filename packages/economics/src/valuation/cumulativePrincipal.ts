import { result } from '../check/result.js'
import { loanTotals, type LoanTotalsInputs } from './loanTotals.js'

/** What {@link cumulativePrincipal} takes. */
export type CumulativePrincipalInputs = LoanTotalsInputs

/**
 * What all even payments of a loan from one period to another pay off.
 * What one receives is above zero and what one pays below, as in Excel.
 *
 * @returns Principal from the first to the last of the periods (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, CUMPRINC: https://support.microsoft.com/en-us/Excel/cumprinc-function
 * @example
 * Math.round(100 * cumulativePrincipal({ rate: 0.09 / 12, periods: 360, pv: 125000, first: 13, last: 24 })) / 100 // → -934.11
 */
export const cumulativePrincipal = (inputs: CumulativePrincipalInputs): number => {
  const [paid, interest] = loanTotals(inputs)
  return result(paid - interest)
}
