import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link bassAdopters} takes. */
export type BassAdoptersInputs = {
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
 * People who have taken up a product by a time, by advertising and by word of mouth.
 *
 * @returns Adopters so far (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * bassAdopters({ market: 100, innovation: 0.03, imitation: 0.38, time: 5 }) // → 33.11986424913736
 */
export const bassAdopters = ({ market, innovation, imitation, time }: BassAdoptersInputs): number => {
  checkNonNegative('market', market)
  checkPositive('innovation', innovation)
  checkNonNegative('imitation', imitation)
  checkNonNegative('time', time)
  const decay = Math.exp(-(innovation + imitation) * time)
  return result((market * (1 - decay)) / (1 + (imitation / innovation) * decay))
}
