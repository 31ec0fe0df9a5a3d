const NUMERAL = /[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?/g
const WIDE_OFFSET = 0xfee0

const halfWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET)).replace(/[,，]/g, '')

/**
 * The value of one step in the last place that a figure writes: 24亿 1e8, 200亿 1e8, 2.40亿 1e6, 1% 0.01.
 * Zeros that are written count as stated, since rounding that is meant is said by a hedge (200亿左右).
 *
 * @param text the core of the mention
 * @param value its value, multiplier resolved
 * @param digits its significant digits, for numerals in Chinese characters
 */
export const writtenPlace = (text: string, value: number, digits: number): number => {
  const numerals = text.match(NUMERAL) ?? []
  const magnitude = Math.abs(value)
  if (magnitude === 0) return 1
  if (numerals.length === 1) {
    const plain = halfWidth(numerals[0] ?? '')
    const stated = Number(plain)
    const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
    if (stated > 0) return (magnitude / stated) * 10 ** -decimals
  }
  // A tenth (三成) is stated to one place; other numerals in characters name their zeros by the multiplier, so two digits are taken as meant.
  const meant = /成|分之|半/.test(text) ? Math.max(digits, 1) : Math.max(digits, 2)
  return 10 ** (Math.floor(Math.log10(magnitude)) - meant + 1)
}
