import { type Amount, setUnit } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { readTail } from '../extract/readTail.js'

const isMeasured = ({ kind, unit }: Amount): boolean => kind === 'measure' || kind === 'duration' || /[匙杯勺碗]$/.test(unit)

/** 四分之一公升, 1/2公斤, 1/2茶匙: a fraction of a unit. A fraction without a measure after it stays the share or the number that it is. */
export const readUnitOfFraction = (cur: Cursor, a: Amount): void => {
  const { kind, unit, end } = a
  a.kind = ''
  readTail(cur, a)
  if (!isMeasured(a)) setUnit(a, kind, unit, end)
}
