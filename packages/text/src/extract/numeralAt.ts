import type { Cursor } from './Cursor.js'
import { readNumeral } from '../numeral/readNumeral.js'

/** Reads the numeral at `at` of a running text into `cur.scan`. Returns its end, or `at` where none starts there. */
export const numeralAt = (cur: Cursor, at: number): number => readNumeral(cur.text, at, cur.scan, cur.set.stop)
