import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link inferenceServers} takes. */
export type InferenceServersInputs = {
  /** People a day (person). */
  readonly people: number
  /** Characters a person and day (char/person.d). */
  readonly charactersPerDay: number
  /** Characters a server gives in a second (char/s). */
  readonly throughput: number
  /** Demand in the busiest time over the mean (multiple, 1 when left out). */
  readonly peakFactor?: number
}

/**
 * Servers needed for people who each exchange a number of characters a day.
 *
 * @returns Servers, not rounded (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 03
 * @example
 * inferenceServers({ people: 1e9, charactersPerDay: 1000, throughput: 25 }) // → 462962.962962963
 */
export const inferenceServers = ({ people, charactersPerDay, throughput, peakFactor = 1 }: InferenceServersInputs): number => {
  checkNonNegative('people', people)
  checkNonNegative('charactersPerDay', charactersPerDay)
  checkPositive('throughput', throughput)
  checkAtLeastOne('peakFactor', peakFactor)
  return result((people * charactersPerDay * peakFactor) / (throughput * 86400))
}
