import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link survivingFirms} takes. */
export type SurvivingFirmsInputs = {
  /** Firms that entered (no unit). */
  readonly entrants: number
  /** Share of the firms that gives up in a year (fraction). */
  readonly exitRate: number
  /** Years since (a). */
  readonly years: number
}

/**
 * Entrants that are left when the same share of them gives up every year.
 *
 * @returns Firms left, not rounded (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 04
 * @example
 * survivingFirms({ entrants: 20, exitRate: 0.3, years: 5 }) // → 3.361399999999999
 */
export const survivingFirms = ({ entrants, exitRate, years }: SurvivingFirmsInputs): number => {
  checkNonNegative('entrants', entrants)
  checkShare('exitRate', exitRate)
  checkNonNegative('years', years)
  return result(entrants * (1 - exitRate) ** years)
}
