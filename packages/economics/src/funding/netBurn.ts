import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link netBurn} takes. */
export type NetBurnInputs = {
  /** Spending in a month (¤/mo). */
  readonly grossBurn: number
  /** Cash received in a month (¤/mo). */
  readonly cashIn: number
}

/**
 * Spending in a month less the cash that comes in.
 *
 * @returns Net burn; below zero when more comes in than goes out (¤/mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Pasquesi Partners, How to Calculate Startup Runway: https://pasquesipartners.com/calculate-startup-runway-chicago/
 * @example
 * netBurn({ grossBurn: 20000, cashIn: 8000 }) // → 12000
 */
export const netBurn = ({ grossBurn, cashIn }: NetBurnInputs): number => {
  checkNonNegative('grossBurn', grossBurn)
  checkNonNegative('cashIn', cashIn)
  return result(grossBurn - cashIn)
}
