import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link waterUse} takes. */
export type WaterUseInputs = {
  /** Energy of the machines (kW.h). */
  readonly energy: number
  /** Water on site for each kWh of the machines (WUE) (L/kW.h). */
  readonly onSite: number
  /** Water for each kWh that is made (EWIF) (L/kW.h, 0 when left out). */
  readonly offSite?: number
  /** Electricity of the site over that of the machines (no unit, 1 when left out). */
  readonly pue?: number
}

/**
 * Water that cooling takes on site and that making the electricity takes elsewhere. The energy is that of the machines, without cooling.
 *
 * @returns Water (L)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Li et al. (2023), Making AI Less "Thirsty": https://arxiv.org/abs/2304.03271
 * @example
 * waterUse({ energy: 1000, onSite: 0.5, offSite: 3, pue: 1.5 }) // → 5000
 */
export const waterUse = ({ energy, onSite, offSite = 0, pue = 1 }: WaterUseInputs): number => {
  checkNonNegative('energy', energy)
  checkNonNegative('onSite', onSite)
  checkNonNegative('offSite', offSite)
  checkAtLeastOne('pue', pue)
  return result(energy * (onSite + pue * offSite))
}
