import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { inherit } from './inherit.js'
import { skipSpaces } from './readTail.js'

/** 0.4个和4.4个百分点: the last one's unit is that of all. */
const POINTS = /^(?:[、和与及] ?[\d.]+个)*[、和与及] ?[\d.]+个百分点/

/** The kind of an amount that may take its unit from one after it (5亿、6亿和7.5亿元), which is then set in `cur.a`; `kind` where it takes none. */
export const shareUnit = (cur: Cursor, kind: Amount['kind']): Amount['kind'] => {
  const { text, a } = cur
  if (kind === 'count' && a.unit === '个' && POINTS.test(text.slice(a.end, a.end + 40))) {
    a.unit = 'pp'
    return 'percent'
  }
  const worth = kind === '' && (a.arabic || a.hasUnit) && (a.big || a.vague || a.numeral - a.start > 2 || has('×乘*/', text, skipSpaces(text, a.end)))
  if (!worth || !inherit(cur, a)) return kind
  a.rule = 'shared unit'
  return a.kind
}
