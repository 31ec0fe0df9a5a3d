import type { DecimalParts } from './formatNumeralInput.js'
import type { NumeralGlyphs } from './formatNumeralInteger.js'

/** 120000000 to 1.2亿: the point moves left by fours, no digit is lost; zeros that only hold places go, stated decimals stay. */
export const formatMixed = ({ integer, fraction }: DecimalParts, { wan, yi }: NumeralGlyphs): string => {
  const head = integer.length === 0 ? 0 : ((integer.length - 1) & 3) + 1
  const shift = integer.length - head
  let decimals = integer.slice(head) + fraction
  if (fraction === '') {
    let end = decimals.length
    while (end > 0 && decimals.charCodeAt(end - 1) === 48) end--
    decimals = decimals.slice(0, end)
  }
  const unit = ((shift & 4) === 0 ? '' : wan) + yi.repeat(shift >> 3)
  return (head === 0 ? '0' : integer.slice(0, head)) + (decimals === '' ? '' : `.${decimals}`) + unit
}
