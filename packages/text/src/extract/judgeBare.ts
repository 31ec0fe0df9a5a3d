import type { Modifier } from '@wanyi/quantity'
import { bareAccepted } from './bareAccepted.js'
import { afterPredicate, bareKind, tallied } from './bareKind.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { hedgeAfter } from './hedge.js'

/** What an amount without a unit is: a count or a number, with its rule set in `cur.a`; `''` where it is neither. `before` is what a hedge before it says. */
export const judgeBare = (cur: Cursor, before: Modifier): 'count' | 'number' | '' => {
  const { text, a } = cur
  const { start, end, implicit } = a
  const short = !a.arabic && a.numeral - start === 1
  a.unit = ''
  // 三大公司
  if (short && !implicit && has('大', text, end) && has('两三四五六七八九十', text, start) && !has('家小街妈', text, end + 1)) {
    a.rule = 'before 大'
    return 'count'
  }
  const hedged = before !== 'exact'
  if (!(implicit && a.big && hedged) && !bareAccepted(cur, short) && (short || implicit || a.padded || !hedged && hedgeAfter(cur, end, '') === 'exact')) return ''
  let kind = bareKind(cur, a)
  if (kind === 'count' && !a.big && !(a.hasUnit && !a.arabic) && !a.vague && !a.grouped && !afterPredicate(cur, start)) kind = 'number'
  if (tallied(text, end)) kind = 'count'
  if (a.fraction && !a.big && !a.hasUnit) kind = 'number'
  a.rule = `bare ${kind}`
  return kind
}
