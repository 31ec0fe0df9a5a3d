import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link lifetimeToAcquisition} takes. */
export type LifetimeToAcquisitionInputs = {
  /** Lifetime value of a customer (¤). */
  readonly lifetime: number
  /** Cost of winning one (¤). */
  readonly acquisition: number
}

/**
 * How many times its cost a customer brings in (LTV to CAC).
 *
 * @returns Multiple (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see LTV to CAC vs magic number: https://mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number/
 * @example
 * lifetimeToAcquisition({ lifetime: 15000, acquisition: 6000 }) // → 2.5
 */
export const lifetimeToAcquisition = ({ lifetime, acquisition }: LifetimeToAcquisitionInputs): number => {
  checkNonNegative('lifetime', lifetime)
  checkPositive('acquisition', acquisition)
  return result(lifetime / acquisition)
}
