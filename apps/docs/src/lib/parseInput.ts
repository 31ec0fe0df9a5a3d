import { convert, quantity, WanyiError, type Quantity } from '@wanyi/quantity'
import { parseQuantity } from '@wanyi/text'
import { dayNumber } from './dayNumber'

/** What a field of a calculator states: a number in the unit of the field, bounds in it, or a quantity with a unit of its own. */
export type ParsedInput = number | { readonly low: number, readonly high: number } | Quantity

const plain = /^[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
const coded = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*([A-Za-z%[{/][^\s]*)$/i
const toNumber = (text: string): number => Number(text.replace(/,/g, ''))
const fail = (received: string): never => {
  throw new WanyiError('INVALID_INPUT', { expected: '1200, 1%, 0.5% .. 2%, 20美元/月, 10亿人次', received: `'${received}'` })
}

/** `20 USD/mo`, `163TFLOPS`: a number and a unit of the registry. */
const withCode = (text: string): Quantity | undefined => {
  const [, value, unit] = coded.exec(text) ?? []
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
 * write (`10亿人次`, `1%`, `20美元/月`, `$20 a month`, `1.2bn`), or two of these with `..` between.
 *
 * @throws WanyiError `INVALID_INPUT` when the text is none of them
 */
export const parseInput = (text: string): ParsedInput => {
  const trimmed = text.trim()
  const parts = trimmed.split(/\s*(?:\.\.+|…)\s*/)
  if (parts.length === 2) {
    const to = parseInput(parts[1] ?? '')
    const from = inUnitOf(to, parseInput(parts[0] ?? ''), trimmed)
    const [low, high] = [typeof from === 'number' ? from : from.low, typeof to === 'number' ? to : to.high]
    if (!(low <= high)) return fail(trimmed)
    const unit = typeof to === 'object' && 'unit' in to ? to : typeof from === 'object' && 'unit' in from ? from : undefined
    return unit ? { ...unit, low, high } : { low, high }
  }
  if (plain.test(trimmed)) return toNumber(trimmed)
  return withCode(trimmed) ?? withTime(trimmed) ?? stated(trimmed)
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
export const parseListInput = (text: string): ParsedInput[] => {
  const members = text.split(separatorIn(text)).map((member) => member.trim()).filter(Boolean)
  return members.map((member) => isoDate.test(member) ? dateIn(member) : parseInput(member))
}
