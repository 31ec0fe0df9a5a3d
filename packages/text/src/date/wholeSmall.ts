import type { Cursor } from '../extract/Cursor.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralAt } from '../extract/numeralAt.js'

/** The end of a whole numeral at `at` from 1 to `most`, whose value is then in `cur.scan`; 0 for none. */
export const wholeSmall = (cur: Cursor, at: number, most: number): number => {
  const { scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.loS !== '' || scan.grouped) return 0
  const value = lowOf(scan)
  return value >= 1 && value <= most ? end : 0
}
