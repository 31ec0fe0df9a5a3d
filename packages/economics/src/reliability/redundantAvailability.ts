import { checkCount } from '../check/checkCount.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link redundantAvailability} takes. */
export type RedundantAvailabilityInputs = {
  /** Availability of one part (fraction). */
  readonly part: number
  /** Parts (no unit). */
  readonly parts: number
  /** Parts that must work (no unit). */
  readonly needed: number
}

/**
 * Availability of a system of equal parts that works while enough of them do.
 *
 * @returns Availability of the system (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see J. Vatn, NTNU, Reliability (TPK4140): https://jvatn.folk.ntnu.no/eLearning/TPK4140/Reliability.html
 * @example
 * redundantAvailability({ part: 0.9, parts: 3, needed: 2 }) // → 0.972
 */
export const redundantAvailability = ({ part, parts, needed }: RedundantAvailabilityInputs): number => {
  checkShare('part', part)
  checkCount('parts', parts)
  checkCount('needed', needed)
  if (needed > parts) fail('needed', needed, `at most ${parts} parts`)
  if (parts > 1e6) fail('parts', parts, 'at most 1e6 parts')
  // The chance that exactly `working` parts work, from the most likely side down, in logarithms so that large systems do not underflow.
  let sum = 0
  let choose = 0
  for (let working = parts; working >= needed; working--) {
    const down = parts - working
    const up = working === 0 || part > 0 ? working && working * Math.log(part) : -Infinity
    const out = down === 0 || part < 1 ? down && down * Math.log1p(-part) : -Infinity
    sum += Math.exp(choose + up + out)
    choose += Math.log(working) - Math.log(down + 1)
  }
  return result(Math.min(1, sum))
}
