import { setUnit, takeNumeral } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { numeralDigit } from '../numeral/numeralDigit.js'

/** 7 2 折: figures read out one by one. `end` is that of the first, which was just read; returns whether `cur.a` holds the share. */
export const readSpacedTenths = (cur: Cursor, start: number, end: number): boolean => {
  const { text, a, scan } = cur
  if (scan.run !== 1 || !has(' ', text, end)) return false
  const second = /^ ([1-9一二三四五六七八九]) ?折/.exec(text.slice(end, end + 4))
  if (!second) return false
  takeNumeral(a, scan, start)
  a.loM = a.hiM = a.loM * 10 + numeralDigit(second[1]!)
  a.loE = a.hiE = -2
  setUnit(a, 'percent', '1', end + second[0].length)
  a.rule = 'tenths'
  a.digits = 2
  return true
}
