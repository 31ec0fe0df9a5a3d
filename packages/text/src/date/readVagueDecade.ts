import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { pushDate } from '../extract/push.js'
import { numeralDigit } from '../numeral/numeralDigit.js'

/** 九几年, 零几年: a decade whose years are not told. Writes it down and returns its end, or 0. */
export const readVagueDecade = (cur: Cursor, at: number): number => {
  const { text } = cur
  if (text.charCodeAt(at + 1) !== 0x51e0 || !has('年', text, at + 2) || !has('零〇五六七八九', text, at)) return 0
  const decade = numeralDigit(text.charAt(at))
  return cur.done = pushDate(cur, at, at + 3, `${decade < 5 ? 20 : 19}${decade}X`, 'exact', 'decade')
}
