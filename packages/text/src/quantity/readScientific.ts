import { type Amount, scaleAmount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'

/** 5.97×10^24, 6.02×10²³: a power of ten after a number in figures, taken into its exponent. */
export const readScientific = (cur: Cursor, a: Amount): void => {
  if (!a.arabic || a.hasUnit || a.loS !== '' || !has(' ×xX*·', cur.text, a.numeral)) return
  const found = /^ ?[×xX*·] ?10(?:\^ ?([-−]?\d{1,3})|([⁻]?[⁰¹²³⁴-⁹]{1,3}))/.exec(cur.text.slice(a.numeral, a.numeral + 12))
  if (!found) return
  // in this form a superscript is its digit, and the superscript minus the sign −
  const power = Number((found[1] ?? found[2]!).normalize('NFKC').replace('−', '-'))
  if (Math.abs(power) > 250) return
  scaleAmount(a, 1, power)
  a.big = true
  a.numeral = a.end = a.numeral + found[0].length
}
