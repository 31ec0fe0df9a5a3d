/** Code points that a terminal draws two columns wide: the ranges W and F of Unicode's East Asian Width, joined where nothing lies between. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23ec], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf],
  [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6b], [0xff01, 0xff60], [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
]

const isWide = (point: number): boolean => WIDE.some(([from, to]) => point >= from && point <= to)

const isZero = (char: string): boolean => /[\p{Mn}\p{Me}\p{Cf}]/u.test(char)

/**
 * How many columns a text takes in a terminal.
 *
 * @see https://www.unicode.org/reports/tr11/
 */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += isWide(char.codePointAt(0) ?? 0) ? 2 : isZero(char) ? 0 : 1
  return width
}

/** Fills a text with spaces up to so many columns. */
export const padTo = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const fill = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return align === 'left' ? text + fill : fill + text
}

/** Cuts a text to so many columns, with an ellipsis where it is longer. */
export const cutTo = (text: string, columns: number): string => {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  for (const char of text) {
    if (displayWidth(kept + char) > columns - 1) break
    kept += char
  }
  return `${kept}…`
}
