import type { Modifier } from '@wanyi/quantity'
import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import type { DateMention, DateModifier, QuantityMention } from './Mention.js'
import { decimalToNumber, decimalToString } from '../numeral/decimal.js'

/** A double in full, without an exponent: 5e-8 is 0.00000005. */
const quotient = (value: number): string => {
  const [digits = '', power] = value.toExponential().split('e')
  return decimalToString(0, Number(power) + 1 - digits.replace(/[-.]/g, '').length, digits.replace('.', ''))
}

/** Writes a quantity into the result. Returns the end of the mention. */
export const pushQuantity = (cur: Cursor, a: Amount, kind: QuantityMention['kind'], modifier: Modifier, per: string, rule: string): number => {
  const { source, set } = cur
  let low = decimalToNumber(a.loM, a.loE, a.loS)
  let high = a.hiM === a.loM && a.hiE === a.loE && a.hiS === a.loS ? low : decimalToNumber(a.hiM, a.hiE, a.hiS)
  if (a.over !== 1) {
    low /= a.over
    high /= a.over
  }
  if (!(Number.isFinite(low) && Number.isFinite(high))) return a.end
  const turned = low > high
  if (turned) [low, high] = [high, low]
  // 零下百分之0 is 0, not −0
  low += 0
  high += 0
  if (set.kinds && !set.kinds.has(kind)) return a.end
  const mention: { -readonly [K in keyof QuantityMention]: QuantityMention[K] } = {
    start: a.start, end: a.end, text: source.slice(a.start, a.end), kind, low, high, unit: a.unit, modifier, digits: a.digits < 1 ? 1 : a.digits,
  }
  if (per !== '') mention.per = per
  if (set.exact) {
    const [lowExact, highExact] = a.over === 1 ? [decimalToString(a.loM, a.loE, a.loS), decimalToString(a.hiM, a.hiE, a.hiS)] : [quotient(low), quotient(high)]
    mention.lowExact = turned && a.over === 1 ? highExact : lowExact
    mention.highExact = turned && a.over === 1 ? lowExact : highExact
  }
  if (set.explain) mention.rule = rule
  cur.out.push(mention)
  return a.end
}

/** Writes a date into the result. */
export const pushDate = (cur: Cursor, start: number, end: number, date: string, modifier: DateModifier, rule: string): number => {
  const kind = date.charCodeAt(0) === 84 ? 'time' : 'date'
  if (cur.set.kinds && !cur.set.kinds.has(kind)) return end
  const mention: { -readonly [K in keyof DateMention]: DateMention[K] } = { start, end, text: cur.source.slice(start, end), kind, low: null, high: null, unit: '', modifier, date }
  if (cur.set.explain) mention.rule = rule
  cur.out.push(mention)
  return end
}
