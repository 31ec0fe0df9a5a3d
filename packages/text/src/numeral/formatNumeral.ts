import { WanyiError } from '@wanyi/quantity'
import { decimalParts } from './formatNumeralInput.js'
import { formatInteger, glyphs } from './formatNumeralInteger.js'
import { formatMixed } from './formatNumeralMixed.js'
import { formatRmb } from './formatNumeralRmb.js'

/** How a number is written: 一万二 as a reader says it, 壹万贰仟 as a bank writes it, 一二〇〇〇 digit by digit, 1.2万 as a newspaper prints it. */
export type NumeralStyle = 'lower' | 'upper' | 'rmb' | 'digits' | 'mixed'

export interface FormatNumeralOptions {
  /** Default `lower`. */
  readonly style?: NumeralStyle
  /** Simplified (`hans`, the default) or traditional (`hant`) characters. */
  readonly script?: 'hans' | 'hant'
  /** What a leading 2 is before 百, 千, 万, 亿 in style `lower`: 二千 (the default) or 两千. */
  readonly two?: '二' | '两'
  /** The nought of style `digits`. Default: 〇 in an integer of four digits (a year, 二〇二三), 零 in everything else (一零三四五三). */
  readonly zero?: '零' | '〇'
}

const spell = (digits: string, characters: string): string => {
  let written = ''
  for (let i = 0; i < digits.length; i++) written += characters[digits.charCodeAt(i) - 48]!
  return written
}

/**
 * Writes a number in Chinese. What is written reads back as the same number with `parseNumeral` (style `rmb`: after rounding to 分;
 * style `digits`: but for two digits that make an interval, since 八九 reads as eight or nine and 三五 as three to five), below 1.8e308, where doubles end.
 *
 * Levels are 万, 亿, 万亿, 亿亿 …; noughts inside the number are one 零, as in 一万零一. A `number` is written with the digits that JavaScript
 * prints for it; a decimal string or a bigint may have any length in styles `digits` and `mixed` and up to 1,000 digits before the point in the
 * others, and a decimal string keeps its final zeros (`'12.0'` is 十二点零).
 *
 * - `lower`: 一万零一; 两千 with `two: '两'`.
 * - `upper`: the financial capitals, 壹万零壹.
 * - `digits`: digit by digit, 二〇二三. The nought of a numbering such as a year is 〇, that of a quantity 零 (GB/T 15835-2011, 5.2.5); an integer
 *   of four digits is taken for a year, option `zero` decides otherwise.
 * - `mixed`: Arabic figures with 万 and 亿, 1.2亿, no digit lost.
 * - `rmb`: an amount in yuan, rounded half away from zero to 分, as 正确填写票据和结算凭证的基本规定 of the People's Bank of China has it
 *   (annex 1 of 支付结算办法, 1997):
 *   1. the characters are 壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 佰 仟 万 亿 元 角 分 零 整, never 一 二 两 …;
 *   2. an amount that ends in 元 takes 整 after it; after 角 it may be left out, and is; after 分 there is none;
 *   3. the word 人民币 goes before the amount without a gap: it is part of the form, so the caller adds it;
 *   4. (1) a nought inside is 零, ¥1409.50 壹仟肆佰零玖元伍角; (2) several in a row are one 零, ¥6007.14 陆仟零柒元壹角肆分; (3) where 万 or 元 is
 *      nought and 千 or 角 is not, 零 may be written once or left out, and is left out, ¥1680.32 壹仟陆佰捌拾元叁角贰分 (the bank shows this form and
 *      the one with 零), ¥107000.53 壹拾万柒仟元伍角叁分 (the bank shows the two with 零, after 万 or after 元); (4) where 角 is nought and 分 is not, 零 follows 元, ¥325.04 叁佰贰拾伍元零肆分.
 *
 *   Less than one yuan starts with 角 or 分 (¥0.05 伍分); nothing is 零元整.
 *
 * @throws WanyiError `NOT_FINITE` for NaN and the infinities, `UNSAFE_NUMBER` for a `number` of 1e21 or more (give a bigint or a string),
 *   `NOT_A_DECIMAL` (with offset) for a string that is not `-?digits[.digits]`, `TOO_LONG`, `UNKNOWN_STYLE`,
 *   `INVALID_OPTION` for another `script`, `two` or `zero`.
 *
 * @example
 * formatNumeral(10001) // → '一万零一'
 * formatNumeral(12000.01, { style: 'rmb' }) // → '壹万贰仟元零壹分'
 * formatNumeral(2023, { style: 'digits' }) // → '二〇二三'
 * formatNumeral(120000000, { style: 'mixed' }) // → '1.2亿'
 * formatNumeral('22222', { two: '两', script: 'hant' }) // → '兩萬兩千兩百二十二'
 * formatNumeral('12.') // throws NOT_A_DECIMAL
 *
 * @see https://ishare.iask.com/f/32f3EtH9W7b.html (the annex: its heading and rule 1)
 * @see http://ningxialong.com/c/091Q0044a2022_5.html (rules 2 to 4, with the examples)
 * @see https://getit01.com/p20180126125367029 (GB/T 15835-2011, 5.2.5)
 */
export const formatNumeral = (value: number | bigint | string, options: FormatNumeralOptions = {}): string => {
  const { style = 'lower', script = 'hans', two = '二', zero = '零' } = options
  const choice = `${script} ${two} ${zero}`
  if (!/^han[st] [二两] [零〇]$/.test(choice)) throw new WanyiError('INVALID_OPTION', { expected: 'hans or hant, 二 or 两, 零 or 〇', received: choice })
  const parts = decimalParts(value, style)
  const glyph = glyphs(style === 'upper' || style === 'rmb', script)
  const sign = parts.negative ? (style === 'mixed' ? '-' : glyph.minus) : ''
  if (style === 'mixed') return sign + formatMixed(parts, glyph)
  if (style === 'rmb') return formatRmb(parts, glyph)
  let characters = glyph.digits
  if (style === 'digits') characters = (options.zero ?? (parts.fraction === '' && parts.written.length === 4 ? '〇' : '零')) + characters.slice(1)
  const integer = style === 'digits' ? spell(parts.written, characters) : formatInteger(parts.integer, glyph, style === 'lower' && two === '两')
  return sign + integer + (parts.fraction === '' ? '' : glyph.point + spell(parts.fraction, characters))
}
