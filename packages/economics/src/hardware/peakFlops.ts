import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link peakFlops} takes. */
export type PeakFlopsInputs = {
  /** Clock (Hz). */
  readonly clock: number
  /** Units: tensor cores or the like (no unit). */
  readonly units: number
  /** Multiply-adds of a unit in a clock (no unit). */
  readonly multiplyAdds: number
}

/**
 * Clock times units times multiply-adds of a unit and clock, two operations each.
 *
 * @returns Peak (FLOP/s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see S. Bekman (2024), Machine Learning Engineering Open Book, compute/accelerator/README.md: https://github.com/stas00/ml-engineering
 * @example
 * peakFlops({ clock: 1.41e9, units: 432, multiplyAdds: 256 }) // → 3.1186944e14
 */
export const peakFlops = ({ clock, units, multiplyAdds }: PeakFlopsInputs): number => {
  checkNonNegative('clock', clock)
  checkNonNegative('units', units)
  checkNonNegative('multiplyAdds', multiplyAdds)
  return result(2 * clock * units * multiplyAdds)
}
