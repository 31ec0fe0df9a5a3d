import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link herfindahlChange} takes. */
export type HerfindahlChangeInputs = {
  /** Share of one firm (fraction). */
  readonly shareA: number
  /** Share of the other (fraction). */
  readonly shareB: number
}

/**
 * How much the merger of two firms raises the Herfindahl–Hirschman index.
 *
 * @returns Rise of the index (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Industrial Organization blog, Horizontal Merger Guidelines, worked example: https://industrialorganization.blogspot.com
 * @example
 * herfindahlChange({ shareA: 0.05, shareB: 0.04 }) // → 40
 */
export const herfindahlChange = ({ shareA, shareB }: HerfindahlChangeInputs): number => {
  checkShare('shareA', shareA)
  checkShare('shareB', shareB)
  return result(2e4 * shareA * shareB)
}
