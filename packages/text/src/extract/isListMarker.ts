import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { skipSpaces } from './readTail.js'
import { isDigit } from '../text/isDigit.js'

/** 一、 and 1. and (1) before a sentence: the number of a section or an item. The numeral is that of `cur.a`. */
export const isListMarker = (cur: Cursor, start: number, end: number): boolean => {
  const { text, a } = cur
  const next = text.charAt(end)
  const before = start > 0 ? text.charAt(start - 1) : '\n'
  if (a.arabic && a.run > 0 && a.run <= 3 && has('（(【[', before) && has('）)】]', text, skipSpaces(text, end))) return true
  if (a.arabic && a.run >= 4 && a.run <= 6 && has('（(', before) && has('）)', next)) return true
  if (start === cur.first && end >= cur.last) return false
  const opens = has('\n。；;', before) || before === ' ' && start < 3 || has(':：', before) && has('、）)', next) && !isDigit(text.charCodeAt(end + 1))
  if (a.run > 0 && a.run <= 2 && opens && has('、.）) \n', next)) return true
  return a.fraction && opens && a.numeral - a.start <= 4 && next !== '' && /^ ?[\u3400-\u9fff]/.test(text.slice(end, end + 2)) && !has('至到以左', next)
}
