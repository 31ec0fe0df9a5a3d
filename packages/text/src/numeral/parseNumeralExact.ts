import { decimalToString } from './decimal.js'
import { readWholeNumeral } from './readWholeNumeral.js'

/**
 * The number that a Chinese numeral states, as a decimal string with every digit: no double is in between.
 * Takes what `parseNumeral` takes and throws what it throws.
 *
 * @example
 * parseNumeralExact('47.264287亿') // → '4726428700'
 * parseNumeralExact('九千万亿零一') // → '9000000000000001'
 * parseNumeralExact('-0.50') // → '-0.5'
 */
export const parseNumeralExact = (text: string): string => {
  const [digits, exp] = readWholeNumeral(text).split('e') as [string, string]
  return decimalToString(0, Number(exp), digits)
}
