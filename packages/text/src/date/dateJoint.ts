import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { skipSpaces } from '../extract/readTail.js'

/** The end of a joint between two dates; negative for 和 and 与, which need 之间 behind. 0 for none. */
export const dateJoint = (cur: Cursor, at: number): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  if (has('起', text, i) && has('至到', text, i + 1)) i++
  const c = text.charAt(i)
  if (has('-–~〜∼−ー', c)) return skipSpaces(text, i + 1)
  if (c === '—') return skipSpaces(text, has('—', text, i + 1) ? i + 2 : i + 1)
  if (has('至到', c)) return has('此如目现今', text, i + 1) && !(has('今', text, i + 1) && has('年天日', text, i + 2)) ? 0 : skipSpaces(text, i + 1)
  if (has('和与', c)) return -skipSpaces(text, i + 1)
  return 0
}
