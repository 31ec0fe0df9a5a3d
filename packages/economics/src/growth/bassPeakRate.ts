import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link bassPeakRate} takes. */
export type BassPeakRateInputs = {
  /** People who will take it up in the end (no unit). */
  readonly market: number
  /** Coefficient of innovation (1/a). */
  readonly innovation: number
  /** Coefficient of imitation (1/a). */
  readonly imitation: number
}

/**
 * How many take up a product in a unit of time at the peak.
 *
 * @returns Adoptions in a year at the peak (1/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * bassPeakRate({ market: 16895000, innovation: 0.0103994, imitation: 0.41861 }) // → 1857044.1210475394
 */
export const bassPeakRate = ({ market, innovation, imitation }: BassPeakRateInputs): number => {
  checkNonNegative('market', market)
  checkPositive('innovation', innovation)
  checkPositive('imitation', imitation)
  return result(imitation <= innovation ? market * innovation : (market * (innovation + imitation) ** 2) / (4 * imitation))
}
