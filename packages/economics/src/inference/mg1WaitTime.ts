import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link mg1WaitTime} takes. */
export type Mg1WaitTimeInputs = {
  /** Arrivals in a second (Hz). */
  readonly arrivalRate: number
  /** Mean time of service (s). */
  readonly serviceTime: number
  /** Coefficient of variation of the time of service: 0 when it is fixed, 1 when exponential (no unit). */
  readonly variation: number
}

/**
 * Mean time in the queue of one server whose times of service vary in any way.
 *
 * @returns Mean wait (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see grokipedia, Pollaczek–Khinchine formula: https://grokipedia.com/page/Pollaczek–Khinchine_formula
 * @example
 * mg1WaitTime({ arrivalRate: 0.5, serviceTime: 1, variation: 1 }) // → 1
 */
export const mg1WaitTime = ({ arrivalRate, serviceTime, variation }: Mg1WaitTimeInputs): number => {
  checkNonNegative('arrivalRate', arrivalRate)
  checkNonNegative('serviceTime', serviceTime)
  checkNonNegative('variation', variation)
  const load = arrivalRate * serviceTime
  if (load >= 1) fail('arrivalRate', arrivalRate, `a rate below ${1 / serviceTime}, or the queue grows without end`)
  return result((load * serviceTime * (1 + variation ** 2)) / (2 * (1 - load)))
}
