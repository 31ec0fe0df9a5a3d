import type { Amount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'

/** 25-18, 3:0: the end of a score that begins with the bare figures of `a`, or 0. */
export const scoreEnd = ({ text }: Cursor, a: Amount): number => {
  if (a.kind !== '' || !a.arabic || a.run === 0 || a.run > 3) return 0
  const score = /^\s?[-—:：比]\s?(\d{1,3})(?![\d.%年月日万亿])/.exec(text.slice(a.end, a.end + 7))
  return score ? a.end + score[0].length : 0
}
