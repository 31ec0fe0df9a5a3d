import type { DecimalParts } from './formatNumeralInput.js'
import { formatInteger, type NumeralGlyphs } from './formatNumeralInteger.js'

/** An amount in yuan by the rules that the docstring of `formatNumeral` lists. */
export const formatRmb = ({ negative, integer, fraction }: DecimalParts, glyph: NumeralGlyphs): string => {
  let fen = integer + fraction.slice(0, 2).padEnd(2, '0')
  if (fraction.charCodeAt(2) >= 53) fen = String(BigInt(fen) + 1n).padStart(3, '0')
  const yuan = fen.slice(0, -2).replace(/^0+/, '')
  const jiao = fen.charCodeAt(fen.length - 2) - 48
  const last = fen.charCodeAt(fen.length - 1) - 48
  const { digits, minus, yuan: units } = glyph
  let written = yuan === '' ? '' : formatInteger(yuan, glyph) + units[0]!
  if (jiao > 0) written += digits[jiao]! + units[1]!
  else if (last > 0 && yuan !== '') written += digits[0]!
  if (last > 0) written += digits[last]! + units[2]!
  if (written === '') return digits[0]! + units[0]! + units[3]!
  return (negative ? minus : '') + written + (jiao === 0 && last === 0 ? units[3]! : '')
}
