import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link trainingEnergy} takes. */
export type TrainingEnergyInputs = {
  /** Chip-hours (h). */
  readonly chipHours: number
  /** Power of a chip (kW). */
  readonly power: number
  /** Power usage effectiveness (no unit, 1 when left out). */
  readonly pue?: number
}

/**
 * Chip-hours times the power of a chip, times the overhead of the data centre.
 *
 * @returns Energy (kW.h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Touvron et al. (2023), LLaMA: Open and Efficient Foundation Language Models, Table 15: https://arxiv.org/abs/2302.13971
 * @example
 * trainingEnergy({ chipHours: 809472, power: 0.4, pue: 1.1 }) // → 356167.68000000005
 */
export const trainingEnergy = ({ chipHours, power, pue = 1 }: TrainingEnergyInputs): number => {
  checkNonNegative('chipHours', chipHours)
  checkNonNegative('power', power)
  checkAtLeastOne('pue', pue)
  return result(chipHours * power * pue)
}
