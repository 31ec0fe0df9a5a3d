import { checkFinite } from '../check/checkFinite.js'
import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link mixMargin} takes. */
export type MixMarginInputs = {
  /** Revenue of each stream (¤). */
  readonly revenues: readonly number[]
  /** Gross or contribution margin of each stream, as a share of its revenue (no unit). */
  readonly margins: readonly number[]
}

/**
 * The margin of several streams together: their margins weighted by what each brings in. A margin may be below zero, but not above 1.
 *
 * @returns Margin of the mix; below zero when it is sold at a loss (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, when the lists differ in length, or nothing is sold at all
 * @see A worked exercise on a mix of two products: https://w6.fakespot.com/pregunas/17150958
 * @example
 * mixMargin({ revenues: [466000, 732000], margins: [0.3, 0.6] }).toFixed(4) // → '0.4833'
 */
export const mixMargin = ({ revenues, margins }: MixMarginInputs): number => {
  checkList('revenues', revenues, checkNonNegative)
  checkList('margins', margins, checkFinite)
  if (margins.length !== revenues.length) fail('margins', margins.length, `${revenues.length} margins`)
  margins.forEach((margin, index) => {
    if (margin > 1) fail(`margins[${index}]`, margin, 'a number up to 1')
  })
  const total = revenues.reduce((sum, each) => sum + each, 0)
  if (total === 0) fail('revenues', total, 'a mix that sells something')
  return result(revenues.reduce((sum, each, index) => sum + each * margins[index]!, 0) / total)
}
