import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link embodiedCarbon} takes. */
export type EmbodiedCarbonInputs = {
  /** Chip-hours (h). */
  readonly chipHours: number
  /** Carbon dioxide equivalent of making one chip (kg). */
  readonly chipCarbon: number
  /** Years a chip serves (a). */
  readonly lifetime: number
  /** Share of its life in which a chip works (fraction, 1 when left out). */
  readonly useShare?: number
}

/**
 * The part of the carbon of making the chips that falls on a run.
 *
 * @returns Carbon dioxide equivalent (kg)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Luccioni, Viguier, Ligozat (2022), Estimating the Carbon Footprint of BLOOM, a 176B Parameter Language Model: https://arxiv.org/abs/2211.02001
 * @example
 * Math.round(embodiedCarbon({ chipHours: 1082990, chipCarbon: 150, lifetime: 6, useShare: 0.85 })) // → 3634
 */
export const embodiedCarbon = ({ chipHours, chipCarbon, lifetime, useShare = 1 }: EmbodiedCarbonInputs): number => {
  checkNonNegative('chipHours', chipHours)
  checkNonNegative('chipCarbon', chipCarbon)
  checkPositive('lifetime', lifetime)
  checkPositiveShare('useShare', useShare)
  return result((chipHours * chipCarbon) / (lifetime * 8766 * useShare))
}
