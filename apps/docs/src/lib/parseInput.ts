import { convert, WanyiError, type Quantity } from '@wanyi/quantity'
import { parseQuantity } from '@wanyi/text'

/** What a field of a calculator states: a value in the unit of the field, or bounds with the hedge they came with. */
export interface ParsedInput {
  readonly value: number | Quantity
  /** The currency that the text names, where the field is of money. */
  readonly currency?: string
}

const plain = /^[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
const plainRange = /^([-+]?[\d.,]+(?:e[-+]?\d+)?)\s*(?:\.\.|…|–|~|至|到)\s*([-+]?[\d.,]+(?:e[-+]?\d+)?)$/i
const toNumber = (text: string): number => Number(text.replace(/,/g, ''))

/**
 * Reads a field of a calculator: a plain number in the field's own unit (`0.01`, `1e9`), two of them (`0.8e9..1.2e9`),
 * or what people write (`10亿人次`, `1%`, `20美元/月`, `1.2bn`, `15-20%`, `约200家`), converted to the unit of the field.
 *
 * @param unit the unit of the field; `¤` in it stands for a currency
 * @throws WanyiError when the text is no quantity or its unit does not fit
 */
export const parseInput = (text: string, unit: string): ParsedInput => {
  const trimmed = text.trim()
  if (plain.test(trimmed)) return { value: toNumber(trimmed) }
  const range = plainRange.exec(trimmed)
  if (range) {
    const [low, high] = [toNumber(range[1] ?? ''), toNumber(range[2] ?? '')]
    if (low < high) return { value: { low, high, unit: '', modifier: 'exact' } }
    if (low === high) return { value: low }
  }
  const stated = parseQuantity(trimmed)
  const currency = unit.includes('¤') && /^[A-Z]{3}$/.test(stated.unit) ? stated.unit : undefined
  const converted = stated.unit === '' && stated.per === undefined ? stated : convert(withImpliedRate(stated, unit), unit.replace('¤', currency ?? '¤'))
  const value = converted.low === converted.high && converted.modifier === 'exact' ? converted.low : converted
  return { value, ...(currency ? { currency } : {}) }
}

/** 20美元/月 for a price per person and month: the part of the rate that the text leaves out is taken from the field. */
const withImpliedRate = (stated: Quantity, unit: string): Quantity => {
  const [, denominator] = unit.split('/')
  if (!denominator) return stated
  const parts = denominator.split('.')
  const has = (stated.per ?? '').split('.').filter(Boolean)
  if (has.length >= parts.length) return stated
  const missing = parts.filter((part) => part === 'person' || part === 'each').filter((part) => !has.includes(part))
  const per = has.length === 0 ? denominator : [...missing, ...has].join('.')
  return { ...stated, per }
}

/** A list in a field: its members, cut at commas, semicolons and spaces. @throws WanyiError for a member that is no number */
export const parseListInput = (text: string): number[] => text.split(/[\s,，、;；]+/).filter(Boolean).map((member, index) => {
  if (!plain.test(member)) throw new WanyiError('input', { expected: 'a list of numbers', received: member, path: String(index) })
  return toNumber(member)
})
