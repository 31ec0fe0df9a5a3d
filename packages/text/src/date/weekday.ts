import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'

const HEADS = ['周', '星期', '礼拜']

/** 周三, 星期天, 礼拜日 at `at`: 1 for Monday to 7, the end in `cur.mark`; 0 for none. */
export const weekdayAt = (cur: Cursor, at: number): number => {
  const { text } = cur
  for (const head of HEADS) {
    if (!text.startsWith(head, at)) continue
    const i = at + head.length
    const c = text.charAt(i)
    const day = '一二三四五六日天'.indexOf(c || '!')
    if (day < 0) return 0
    const next = text.charAt(i + 1)
    // 周一围 no; 一周三次, 每周五天 are counts
    if (has('十百个次家名位年天点倍种', next) && head.length === 1) return 0
    cur.mark = i + 1
    return day < 6 ? day + 1 : 7
  }
  return 0
}
