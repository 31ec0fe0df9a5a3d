import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Modifier, Quantity } from '../quantity/quantity.js'

/** Builds a computed quantity (without `digits`: nobody stated any), refusing what a double cannot hold. */
export const result = <U extends string>(low: number, high: number, unit: U, modifier: Modifier, per: string | undefined): Quantity<U> => {
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new WanyiError<QuantityErrorCode>('OUT_OF_RANGE', { expected: 'a result within ±1.8e308', received: String(Number.isFinite(low) ? high : low) })
  }
  // Adding 0 turns −0 into 0.
  return { low: low + 0, high: high + 0, unit, modifier, ...(per ? { per } : {}) }
}
