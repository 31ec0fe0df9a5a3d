import type { Modifier } from '@wanyi/quantity'
import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { hedgeAfter } from './hedge.js'

/** After these words 千家, 万台 count: 新增千家门店. */
const GAINED = /(?:新增|累计|开出|建成|拥有|覆盖|售价|定价|单价)$/

/** 收入（百万元）, 单位：亿元: the unit of a column. */
const headsColumn = ({ text, a }: Cursor, at: number): boolean =>
  has('（(', text, at - 1) && has('）)', text, a.end) || /单位[:：] ?$/.test(text.slice(Math.max(0, at - 4), at))

/**
 * Is the amount at `at`, which begins without a digit, a mere 百, 千, 万 or 亿 that counts nothing? It counts after a hedge (上百家), as money or a measure
 * (亿元, 万吨), after a word that says so; it never does at the head of a column.
 */
export const lacksDigit = (cur: Cursor, at: number, kind: Amount['kind'], before: Modifier): boolean => {
  const { text, a } = cur
  const { unit, big, vague } = a
  const length = a.numeral - at
  if (a.start !== at || length !== 1 && !(big && !vague && length === 2)) return false
  const counts = before !== 'exact' || vague || unit === '字' || unit === '卡' || has('户张起名艘架辆套件幢栋', unit) || kind !== '' && (
    hedgeAfter(cur, a.end, kind) !== 'exact' || GAINED.test(text.slice(Math.max(cur.sentence, at - 2), at)) || has('数', text, at - 1)
    || big && length === 2 || cur.rateEnd > 0 && cur.rateEnd >= at - 2
    || kind === 'money' && (has('成', text, at - 1) || big && !has('万', text, at))
    || kind === 'measure' && unit !== '[li]' && unit !== 'm'
  )
  return !counts || !vague && headsColumn(cur, at)
}
