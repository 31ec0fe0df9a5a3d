import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { rateBefore, setRate, TIMES } from './rate.js'

const AMOUNT_AHEAD = /^[^，。；！？\d]{0,10}[\d一二三四五六七八九十百千万亿两几]/

/** What the amount in `cur.a` is counted per by the rate word in force before it (每股, 人均), which is then used up to `end`; `''` for none. */
export const takeRate = (cur: Cursor, kind: Amount['kind'], end: number): string => {
  const { text, a } = cur
  // 年均温12℃ is no rate
  const per = a.unit === 'Cel' ? '' : rateBefore(cur, a.start, kind)
  if (per === '') return ''
  if (kind === 'duration') {
    if (per === a.unit) return ''
    // 每家一年付费100万: so much a house and a year
    if (a.loM === 1 && a.loE === 0 && a.numeral - a.start === 1 && !TIMES.test(per) && AMOUNT_AHEAD.test(text.slice(a.end, a.end + 16))) {
      setRate(cur, `${per}.${a.unit}`, a.end, cur.rateScale, false)
      return ''
    }
  }
  cur.rateUsed = Math.max(end, a.end)
  a.loE -= cur.rateScale
  a.hiE -= cur.rateScale
  a.over *= cur.rateOver
  return per
}
