import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link littleConcurrency} takes. */
export type LittleConcurrencyInputs = {
  /** Arrivals in a second (Hz). */
  readonly arrivalRate: number
  /** Time each stays (s). */
  readonly time: number
}

/**
 * Mean number in a system: rate of arrival times the time each stays.
 *
 * @returns Mean number in the system (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see tutorsglobe.com, Little's formula exercise: https://tutorsglobe.com/question/littles-formula-applies-to-an-entire-queueing-system-or-to-51484003.aspx
 * @example
 * littleConcurrency({ arrivalRate: 0.016666666666666666, time: 150 }) // → 2.5
 */
export const littleConcurrency = ({ arrivalRate, time }: LittleConcurrencyInputs): number => {
  checkNonNegative('arrivalRate', arrivalRate)
  checkNonNegative('time', time)
  return result(arrivalRate * time)
}
