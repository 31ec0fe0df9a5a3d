import type { Modifier } from '@wanyi/quantity'
import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { oneIsArticle } from './oneIsArticle.js'
import { reignYear } from '../date/reignYear.js'

/** 21时38分、39分: another minute of the same hour. */
const isMinute = ({ text, a, out }: Cursor): boolean => {
  if (a.unit !== '分' || !has('、和及', text, a.start - 1)) return false
  const last = out.at(-1)
  return !!last && 'date' in last && last.end > a.start - 20 && /T\d\d:\d\d$/.test(last.date) && /^[、和及](?:\d\d?分[、和及])*$/.test(text.slice(last.end, a.start))
}

/** 前一天, 同一年: a time told by another, no span of time. */
const isAnotherTime = ({ text }: Cursor, start: number): boolean => has('新上下前后某同翌次这那有', text, start - 1) && !has('以提延推落', text, start - 2)
  && !(has('有', text, start - 1) && has('仅还才约只', text, start - 2))

/**
 * The filter that takes an amount with a unit that counts nothing: the minute of a clock time, the year of a reign, the name of a work, a turn, another time,
 * an article; `''` for one that counts.
 */
export const uncountedAs = (cur: Cursor, kind: Amount['kind'], before: Modifier): string => {
  const { text, a } = cur
  const { start } = a
  if (isMinute(cur)) return 'clock'
  if (kind === 'duration' && a.unit === 'a') {
    const reign = reignYear(cur, a)
    if (reign > 0) {
      a.end = cur.reign = reign
      return 'reign'
    }
  }
  // 《16个夏天》
  if (kind === 'count' && has('《', text, start - 1)) return 'title'
  if (a.loM !== 1 || a.loE !== 0) return ''
  const inside = start > cur.sentence
  // 环绕一周
  if (inside && a.unit === 'wk' && has('转绕环', text, start - 1)) return 'a turn'
  if (a.arabic || a.numeral - start !== 1) return ''
  if (inside && kind === 'duration' && isAnotherTime(cur, start)) return 'another time'
  return kind === 'count' && a.hiM === 1 && before === 'exact' && oneIsArticle(cur, a) ? 'article' : ''
}
