import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link bassPeakTime} takes. */
export type BassPeakTimeInputs = {
  /** Coefficient of innovation (1/a). */
  readonly innovation: number
  /** Coefficient of imitation (1/a). */
  readonly imitation: number
}

/**
 * When most people take up a product.
 *
 * @returns Time of the peak; 0 when the first day is the busiest (a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * bassPeakTime({ innovation: 0.024796, imitation: 0.6541 }) // → 4.820440678877905
 */
export const bassPeakTime = ({ innovation, imitation }: BassPeakTimeInputs): number => {
  checkPositive('innovation', innovation)
  checkNonNegative('imitation', imitation)
  return result(imitation <= innovation ? 0 : Math.log(imitation / innovation) / (innovation + imitation))
}
