import { addStep, type Amount, setUnit } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { skipSpaces } from '../extract/readTail.js'
import { has } from '../extract/has.js'

/** 倍 after a numeral: 3倍, 10倍多 (10 to 11), 两倍半. 倍 of 倍增 is none. */
export const readMultiple = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  const at = skipSpaces(text, a.numeral)
  if (!has('倍', text, at)) return false
  if (has('频镜感儿受率', text, at + 1)) return false
  setUnit(a, 'multiple', 'x', at + 1)
  a.rule = 'multiple'
  const next = text.charAt(a.end)
  if (has('多余', next) && !a.vague && !has('样', text, a.end + 1)) {
    a.end++
    addStep(a)
  } else if (next === '半') {
    a.end++
    a.loM = a.hiM = a.loM * 10 + 5
    a.loE = a.hiE = a.loE - 1
  }
  return true
}
