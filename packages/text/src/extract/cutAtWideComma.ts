import type { Cursor } from './Cursor.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { readNumeral } from '../numeral/readNumeral.js'

/** $20，300美元: two amounts, where a full-width comma looks like a separator of thousands. Reads the first numeral anew, up to the comma. */
export const cutAtWideComma = (cur: Cursor, at: number, end: number): void => {
  const { text, scan, set } = cur
  if (!scan.grouped) return
  const comma = at + text.slice(at, end).indexOf('，')
  if (comma > at && findSuffix(cur, skipSpaces(text, end))?.kind === 'money') readNumeral(text.slice(0, comma), at, scan, set.stop)
}
