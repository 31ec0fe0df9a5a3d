import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link carbonEmissions} takes. */
export type CarbonEmissionsInputs = {
  /** Energy (kW.h). */
  readonly energy: number
  /** Carbon dioxide equivalent of a kilowatt-hour (kg/kW.h). */
  readonly intensity: number
}

/**
 * Energy times the carbon intensity of the electricity.
 *
 * @returns Carbon dioxide equivalent (kg)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Touvron et al. (2023), LLaMA: Open and Efficient Foundation Language Models, Table 15: https://arxiv.org/abs/2302.13971
 * @example
 * carbonEmissions({ energy: 356168, intensity: 0.385 }) // → 137124.68
 */
export const carbonEmissions = ({ energy, intensity }: CarbonEmissionsInputs): number => {
  checkNonNegative('energy', energy)
  checkNonNegative('intensity', intensity)
  return result(energy * intensity)
}
