import type { Modifier } from '@wanyi/quantity'
import { type Cursor, drop } from './Cursor.js'
import { has } from './has.js'
import { hedgeBefore } from './hedge.js'
import { hedgeAround } from './hedgeAround.js'
import { judgeBare } from './judgeBare.js'
import { lacksDigit } from './lacksDigit.js'
import { pushQuantity } from './push.js'
import { rateAfter } from './rate.js'
import { currencyBefore } from './readSymbol.js'
import { sharedCurrency } from './sharedCurrency.js'
import { shareUnit } from './shareUnit.js'
import { takeRate } from './takeRate.js'
import { uncountedAs } from './uncountedAs.js'
import { readPerHundredKm } from '../quantity/readPerHundredKm.js'

/** Decides what the amount in `cur.a` is, with its hedges and its rate, and writes it down or drops it. Returns the offset after it; always more than `at`. */
export const judge = (cur: Cursor, at: number): number => {
  const { text, a, set } = cur
  const { implicit } = a
  let { kind } = a
  if (a.rule === '') a.rule = kind
  const currency = kind === '' || kind === 'money' ? currencyBefore(cur, a.start) : ''
  const hedgeFrom = currency === '' ? a.start : cur.markStart
  if (currency !== '') {
    if (kind === '') { kind = 'money'; a.unit = currency; a.rule = 'currency before' }
    else if (a.unit === 'CNY' || a.unit === set.yuan) a.unit = currency
  } else if (kind === 'money' && a.unit === set.yuan) a.unit = sharedCurrency(cur, a.start) || a.unit
  const time = kind === 'duration'
  kind = shareUnit(cur, kind)
  const kilometres = implicit ? readPerHundredKm(cur, at) : 0
  if (kilometres > 0) return kilometres
  let before: Modifier = has('把', text, a.numeral - 1) ? 'about' : hedgeBefore(cur, hedgeFrom, time, implicit)
  if (before === 'exact' && hedgeFrom !== a.start) before = hedgeBefore(cur, a.start, time, implicit)
  if (implicit && lacksDigit(cur, at, kind, before)) return drop(cur, a.start, a.numeral, 'unit without digit')
  const filter = uncountedAs(cur, kind, before)
  if (filter !== '') return drop(cur, a.start, a.end, filter)
  if (kind === '') kind = judgeBare(cur, before)
  if (kind === '') return drop(cur, a.start, a.end, 'bare numeral')
  const rated = kind !== 'percent' && kind !== 'multiple' && kind !== 'age' && (a.kind !== '' || kind === 'number' && !implicit) && !(a.rule === 'shared unit' && has('/', text, a.end))
  const end = rated ? rateAfter(cur, a) : a.end
  const modifier = hedgeAround(cur, kind, before, end)
  const per = a.per === '' && cur.rate !== '' ? takeRate(cur, kind, end) : a.per
  pushQuantity(cur, a, kind, modifier, per, a.rule)
  cur.done = Math.max(a.end, at + 1)
  return Math.max(end, cur.done)
}
