import type { Modifier } from '@wanyi/quantity'
import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { compared, hedgeAfter, joinHedges } from './hedge.js'
import { isDigit } from '../text/isDigit.js'

/** What the hedges around the amount in `cur.a` say together: `before`, and what stands after it or after its rate, which ends at `end`. */
export const hedgeAround = (cur: Cursor, kind: Amount['kind'], before: Modifier, end: number): Modifier => {
  const { text, a } = cur
  let after = hedgeAfter(cur, end, kind)
  if (after === 'exact' && end !== a.end) after = hedgeAfter(cur, a.end, kind)
  // 3+2: a sum
  if (after === 'over' && kind === 'number' && has('+', text, a.end) && isDigit(text.charCodeAt(a.end + 1))) after = 'exact'
  const modifier = joinHedges(a.plus ? joinHedges(before, 'over') : before, after)
  return modifier === 'exact' ? compared(cur, a.start, a.end) : modifier
}
