import { type Amount, setUnit } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { readTail } from './readTail.js'

/** What follows an amount whose currency's sign `symbol` stands before it: ¥1,200起 is no count, and what repeats the currency never changes it. */
export const readSymbolTail = (cur: Cursor, a: Amount, symbol: string): void => {
  const before = a.numeral
  readTail(cur, a)
  setUnit(a, 'money', symbol, Math.max(before, a.kind === '' || a.kind === 'money' ? a.end : a.numeral))
}
