import { convert } from '../arithmetic/convert.js'
import { type Quantity, quantity } from '../quantity/quantity.js'
import { currencyTable } from '../unit/currencyTable.js'
import { findUnit } from '../unit/findUnit.js'
import { parseUnit } from '../unit/parseUnit.js'
import { unitText } from '../unit/unitText.js'
import { checkLang } from './checkLang.js'
import type { FormatOptions } from './FormatOptions.js'
import { formatNumber, type NumberParts } from './formatNumber.js'
import { denominatorName, unitName } from './unitName.js'
import { englishSigns, englishUnits, hedges } from './unitWords.js'

/** `$` of a dollar in English, `''` for a currency that English writes by its code. */
const sign = (code: string): string => englishSigns[code] ?? currencyTable().find((currency) => currency.code === code)?.symbols[0] ?? ''

/** A price per token is far below a cent: both languages state it per million. Mtoken itself is a million of them. */
const inMillions = (q: Quantity): Quantity => {
  const prefixed = findUnit(q.unit)
  if (prefixed?.kind === 'token' && prefixed.prefix !== '') return { ...convert(q, unitText({ unit: 'token', ...(q.per === undefined ? {} : { per: q.per }) })), ...(q.digits === undefined ? {} : { digits: q.digits }) }
  return q.per === 'token' && q.high !== 0 && Math.max(Math.abs(q.low), Math.abs(q.high)) < 0.01 ? { ...q, low: scaleUp(q.low), high: scaleUp(q.high), per: 'Mtoken' } : q
}

// 15 digits: the product of a decimal and a power of ten is that decimal again, without a binary tail.
const scaleUp = (value: number): number => Number((value * 1e6).toPrecision(15))

/** The number or the range, without its unit: `24亿`, `40亿–50亿`, `15%–20%`, `$4–5 billion`. `percent` stands after each number, `before` in front. */
const interval = (q: Quantity, options: FormatOptions, before: string, percent: string): string => {
  const scaled = (value: number): number => (isPercent(q) && q.unit === '1' ? Number((value * 100).toPrecision(15)) : value)
  const low = formatNumber(scaled(q.low), options, q.digits, Math.max(Math.abs(scaled(q.low)), Math.abs(scaled(q.high))))
  const high = formatNumber(scaled(q.high), options, q.digits)
  const write = ({ digits, multiplier }: NumberParts): string =>
    (digits.startsWith('-') ? `-${before}${digits.slice(1)}` : before + digits) + multiplier + percent
  if (low.digits === high.digits && low.multiplier === high.multiplier) return write(low)
  if (q.low < 0) return write(low) + (options.lang === 'zh' ? '至' : ' to ') + write(high)
  // English says the multiplier once ($4–5 billion), Chinese each time (40亿–50亿元).
  const once = options.lang === 'en' && low.multiplier === high.multiplier && percent === ''
  return once ? `${before}${low.digits}–${high.digits}${high.multiplier}` : `${write(low)}–${write(high)}`
}

/** A fraction is a percentage; but so many times a second is a frequency. */
const isPercent = ({ unit, per }: Quantity): boolean => unit === '%' || (unit === '1' && !/^(?:s|min|h)$/.test(per ?? ''))

/** Each symbol of a denominator, where it is a plain product (`person.d`) of words that can follow 每 or 'per'. */
const wordsOf = (per: string): readonly string[] => {
  const factors = Object.entries(parseUnit(per).terms)
  const plain = factors.every(([symbol, exponent]) => exponent === 1 && (symbol in englishUnits || findUnit(symbol)?.kind === 'classifier'))
  return plain ? factors.map(([symbol]) => symbol) : []
}

const chinese = (q: Quantity, options: FormatOptions): string => {
  const hedge = hedges[options.script ?? 'hans'][q.modifier]
  const unit = isPercent(q) ? '' : unitName(q.unit, options)
  // A Latin symbol keeps its distance, a Chinese word does not.
  const number = interval(q, options, '', isPercent(q) ? '%' : '') + (/^[A-Za-z]/.test(unit) ? ` ${unit}` : unit)
  if (q.per === undefined) return hedge + number
  const words = wordsOf(q.per)
  if (words.length > 1) return words.map((symbol) => `每${unitName(symbol, { ...options, denominator: true })}`).join('') + hedge + number
  return hedge + number + denominatorName(q.per, options)
}

const english = (q: Quantity, options: FormatOptions): string => {
  const money = findUnit(q.unit)?.kind === 'currency'
  const name = isPercent(q) || money ? '' : unitName(q.unit, { lang: 'en', plural: q.low !== 1 || q.high !== 1 })
  const number = interval(q, options, money ? sign(q.unit) || `${q.unit} ` : '', isPercent(q) ? '%' : '')
  const after = name === '' ? '' : name === 'x' || name === '‰' ? name : ` ${name}`
  return hedges.en[q.modifier] + number + after + (q.per === undefined ? '' : englishRate(q, q.per, name))
}

const englishRate = (q: Quantity, per: string, name: string): string => {
  if (per === 'Mtoken') return ' per million tokens'
  if (per === 'each') return ' each'
  const words = wordsOf(per)
  if (words.length > 1) return words.map((symbol) => ` per ${unitName(symbol, { lang: 'en', denominator: true })}`).join('')
  // km/h and m/s stay symbols beside a symbol; $20/month and 25 tokens/second are words.
  const symbols = name !== '' && !(q.unit in englishUnits) && /^(?:s|min|h|d)$/.test(per)
  return symbols ? `/${per}` : denominatorName(per, { lang: 'en' })
}

/**
 * Writes a quantity for a reader. Chinese by 万 and 亿 (兆 in traditional script), English by million, billion and trillion; powers of ten beyond. The
 * hedge comes first, a range keeps both bounds, a fraction (unit `1`) is a percentage, a price below a cent per token is stated per million.
 * English leaves out measure words that have no English counterpart (200家 is `200`).
 *
 * @throws {WanyiError} `INVALID_OPTION` without a language, `INVALID_QUANTITY`, `UNKNOWN_UNIT`, `UNIT_SYNTAX`: a quantity that is none is never written, so no NaN comes out.
 *
 * @example
 * formatQuantity(quantity(2.4e9, 'USD'), { lang: 'zh' }) // → '24亿美元'
 * formatQuantity(quantity(2.4e9, 'USD'), { lang: 'en' }) // → '$2.4 billion'
 * formatQuantity(quantity([4e9, 5e9], 'CNY'), { lang: 'zh' }) // → '40亿–50亿元'
 * formatQuantity(quantity(1.2e7, 'USD', { modifier: 'over' }), { lang: 'en' }) // → 'over $12 million'
 * formatQuantity(quantity(1000, '字', { per: 'person.d' }), { lang: 'zh' }) // → '每人每天1000字'
 */
export const formatQuantity = (q: Quantity, options: FormatOptions): string => {
  checkLang(options)
  const { low, high, unit, per, modifier, digits } = q
  const checked = inMillions(quantity([low, high], unit, { modifier, ...(per === undefined ? {} : { per }), ...(digits === undefined ? {} : { digits }) }))
  return options.lang === 'zh' ? chinese(checked, options) : english(checked, options)
}
