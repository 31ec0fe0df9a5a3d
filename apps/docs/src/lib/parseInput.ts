import { convert, quantity, WanyiError, type Quantity } from '@wanyi/quantity'
import { parseQuantity } from '@wanyi/text'
import { dayNumber } from './dayNumber'

/** What a field of a calculator states: a number in the unit of the field, bounds in it, or a quantity with a unit of its own. */
export type ParsedInput = number | { readonly low: number, readonly high: number } | Quantity

const plain = /^[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
const coded = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)(?:\s*([A-Za-z%[{]\S*|\/[A-Za-z]\S*)|\s+(1\/[A-Za-z]\S*))$/i
const fraction = /^(\d+)\s*\/\s*([1-9]\d*)$/
/** Fields of numbers that people shorten to 7B parameters, 300B tokens, $20B; elsewhere B is a byte and K a kelvin. */
const shortened = /^(?:|token|person|FLOP|¤.*)$/
const magnitude = /^([-+]?(?:\d[\d,]*\.?\d*|\.\d+))\s*([kmbt])$/i
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }
const toNumber = (text: string): number => Number(text.replace(/,/g, ''))
const fail = (received: string): never => {
  throw new WanyiError('INVALID_INPUT', { expected: '1200, 1%, 0.5% .. 2%, 20美元/月, 10亿人次', received: `'${received}'` })
}

/** `20 USD/mo`, `163TFLOPS`, `0.03 1/a`: a number and a unit of the registry. */
const withCode = (text: string): Quantity | undefined => {
  const [, value, direct, inverse] = coded.exec(text) ?? []
  const unit = direct ?? inverse
  if (!value || !unit) return undefined
  try { return quantity(toNumber(value), unit) } catch (error) {
    // Not a code of the registry: 1.2bn is still read as text.
    if (error instanceof WanyiError) return undefined
    throw error
  }
}

const eachTime = /^(.+?)\s*(?:\/\s*|\bper\s+|\ban?\s+)(month|mo|year|yr|day|hour|hr|a|d|h)$/i
const timeCodes: Readonly<Record<string, string>> = { m: 'mo', y: 'a', a: 'a', d: 'd', h: 'h' }

/** `$20/month`, `$1.2bn a year`: money or a count of something, in English, for each span of time. */
const withTime = (text: string): Quantity | undefined => {
  const [, amount, time] = eachTime.exec(text) ?? []
  if (!amount || !time) return undefined
  const found = parseInput(amount)
  if (typeof found === 'number' || !('unit' in found) || found.per !== undefined) return fail(text)
  return { ...found, per: timeCodes[time[0]!.toLowerCase()]! }
}

const chineseTime = /^(?:每(?<before>年|个?月|天|日|小时)(?<after>.+)|(?<amount>.+?)\s*(?:\/|每)(?<time>年|个?月|天|日|小时))$/
const chineseCodes: Readonly<Record<string, string>> = { 年: 'a', 月: 'mo', 个月: 'mo', 天: 'd', 日: 'd', 小时: 'h' }

/** `2.5%/月`, `每年0.15`: a share for each span of time, in Chinese; amounts with a unit of their own are read as text. */
const withChineseTime = (text: string): Quantity | undefined => {
  const { before, after, amount, time } = chineseTime.exec(text)?.groups ?? {}
  const share = /^([-+]?[\d.]+)\s*(%?)$/.exec(after ?? amount ?? '')
  return share ? { ...quantity(toNumber(share[1]!), share[2] || '1'), per: chineseCodes[before ?? time!]! } : undefined
}

/** `20美元/月`, `15-20%`, `约200家`, `1.2bn`: what people write. Without a unit it is in the field's own. */
const stated = (text: string): ParsedInput => {
  try {
    const found = parseQuantity(text)
    if (found.unit !== '' || found.per !== undefined) return found
    return found.low === found.high ? found.low : { low: found.low, high: found.high }
  } catch (error) {
    if (error instanceof WanyiError) return fail(text)
    throw error
  }
}

/** The lower end of a range in the unit of its upper end where both have one: 30 min .. 2 h. */
const inUnitOf = (to: ParsedInput, from: ParsedInput, text: string): ParsedInput => {
  if (typeof to === 'number' || typeof from === 'number' || !('unit' in to) || !('unit' in from)) return from
  try { return convert(from, to.per === undefined ? to.unit : `${to.unit || '1'}/(${to.per})`) } catch (error) {
    if (error instanceof WanyiError) return fail(text)
    throw error
  }
}

/**
 * Reads a field of a calculator: a plain number in the field's own unit (`0.01`, `1e9`), a number with a unit code (`20 USD/mo`), what people
 * write (`10亿人次`, `1%`, `20美元/月`, `$20 a month`, `1.2bn`, `1/3`), or two of these with `..` between. Where `unit`, that of the field, leaves
 * no doubt, a letter stands for thousands to trillions: `7B` parameters.
 *
 * @throws WanyiError `INVALID_INPUT` when the text is none of them
 */
export const parseInput = (text: string, unit?: string): ParsedInput => {
  const trimmed = text.trim()
  const parts = trimmed.split(/\s*(?:\.\.+|…)\s*/)
  if (parts.length === 2) {
    const to = parseInput(parts[1] ?? '', unit)
    const from = inUnitOf(to, parseInput(parts[0] ?? '', unit), trimmed)
    const [low, high] = [typeof from === 'number' ? from : from.low, typeof to === 'number' ? to : to.high]
    if (!(low <= high)) return fail(trimmed)
    const measured = typeof to === 'object' && 'unit' in to ? to : typeof from === 'object' && 'unit' in from ? from : undefined
    return measured ? { ...measured, low, high } : { low, high }
  }
  if (plain.test(trimmed)) return toNumber(trimmed)
  const [, above, below] = fraction.exec(trimmed) ?? []
  if (above && below) return Number(above) / Number(below)
  const [, value, letter] = unit !== undefined && shortened.test(unit) ? magnitude.exec(trimmed) ?? [] : []
  if (value && letter) return toNumber(value) * magnitudes[letter.toLowerCase()]!
  return withCode(trimmed) ?? withTime(trimmed) ?? withChineseTime(trimmed) ?? stated(trimmed)
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/
const dateIn = (text: string): number => {
  const day = dayNumber(text)
  return Number.isNaN(day) ? fail(text) : day
}

/** What parts the members of a list: a comma within a number only where another one, with a space after it, shows that it is none. */
const separatorIn = (text: string): RegExp => {
  if (/,\s|[，、;；]/.test(text)) return /,(?!\d{3}(?!\d))|,(?<!\d,)|[，、;；]/
  return text.includes(',') ? /,/ : /\s/
}

/**
 * A list in a field: its members, cut at commas and semicolons, or at spaces where there are none, each as `parseInput` reads it or a date.
 * Commas of thousands are understood where the members stand apart: 1,000, 2,500.
 *
 * @throws WanyiError `INVALID_INPUT` for a member that is none of these
 */
export const parseListInput = (text: string, unit?: string): ParsedInput[] => {
  const members = text.split(separatorIn(text)).map((member) => member.trim()).filter(Boolean)
  return members.map((member) => isoDate.test(member) ? dateIn(member) : parseInput(member, unit))
}
