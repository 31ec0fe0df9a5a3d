import { checkFinite } from '../check/checkFinite.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link logisticAdopters} takes. */
export type LogisticAdoptersInputs = {
  /** Limit (no unit). */
  readonly limit: number
  /** Rate of growth at the start (1/a). */
  readonly rate: number
  /** Time at which half the limit is reached (a). */
  readonly midpoint: number
  /** Time (a). */
  readonly time: number
}

/**
 * Something that grows at first by a rate and then slows towards a limit.
 *
 * @returns Value (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables, without innovators the Bass curve is logistic: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * logisticAdopters({ limit: 100, rate: 0.5, midpoint: 5, time: 5 }) // → 50
 */
export const logisticAdopters = ({ limit, rate, midpoint, time }: LogisticAdoptersInputs): number => {
  checkNonNegative('limit', limit)
  checkNonNegative('rate', rate)
  checkFinite('midpoint', midpoint)
  checkFinite('time', time)
  return result(limit / (1 + Math.exp(-rate * (time - midpoint))))
}
