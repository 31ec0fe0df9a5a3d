import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link bassAdoptionRate} takes. */
export type BassAdoptionRateInputs = {
  /** People who will take it up in the end (no unit). */
  readonly market: number
  /** Coefficient of innovation (1/a). */
  readonly innovation: number
  /** Coefficient of imitation (1/a). */
  readonly imitation: number
  /** Time since the launch (a). */
  readonly time: number
}

/**
 * How many take up a product in a unit of time.
 *
 * @returns Adoptions in a year (1/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * bassAdoptionRate({ market: 100, innovation: 0.03, imitation: 0.38, time: 0 }) // → 3.0000000000000004
 */
export const bassAdoptionRate = ({ market, innovation, imitation, time }: BassAdoptionRateInputs): number => {
  checkNonNegative('market', market)
  checkPositive('innovation', innovation)
  checkNonNegative('imitation', imitation)
  checkNonNegative('time', time)
  const decay = Math.exp(-(innovation + imitation) * time)
  return result((market * (innovation + imitation) ** 2 * decay) / (innovation * (1 + (imitation / innovation) * decay) ** 2))
}
