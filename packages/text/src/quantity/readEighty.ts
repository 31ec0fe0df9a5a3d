import type { Amount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'

/** 百八十块, 千八百块: eighty to a hundred, eight hundred to a thousand. `a` holds the numeral as it was read, from `at` to `end`, with its one left out. */
export const readEighty = ({ text }: Cursor, a: Amount, at: number, end: number): void => {
  const step = end - at === 3 && has('八', text, at + 1) ? '百千万'.indexOf(text.charAt(at)) + 1 : 0
  if (step === 0) return
  a.loM = 8
  a.hiM = 10
  a.loE = a.hiE = step
  a.vague = true
  a.digits = 1
}
