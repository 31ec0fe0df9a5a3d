import { readWholeNumeral } from './readWholeNumeral.js'

/**
 * The number that a Chinese numeral states: lower case, financial capitals, figures, full-width figures and mixtures of them, with 万, 亿, 兆, signs,
 * decimals, amounts in 元, 角 and 分, and k, w, M, G, B or T after figures. The whole string must be one numeral. The result is the double nearest to the exact decimal.
 *
 * @throws WanyiError `NUMERAL_EMPTY` for an empty string, `NUMERAL_VAGUE` for an interval (几十, 40多亿: use `parseQuantity`),
 * `NUMERAL_RANGE` beyond what a double holds, `NUMERAL_SYNTAX` for everything else, with the offset of the first character that does not fit.
 * @example
 * parseNumeral('两千〇五') // → 2005
 * parseNumeral('三百五') // → 350
 * parseNumeral('1,100.9亿') // → 110090000000
 * parseNumeral('贰拾壹元肆角整') // → 21.4
 * parseNumeral('一百百') // throws NUMERAL_SYNTAX
 */
export const parseNumeral = (text: string): number => Number(readWholeNumeral(text)) + 0
