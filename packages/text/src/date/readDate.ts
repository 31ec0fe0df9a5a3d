import type { Cursor } from '../extract/Cursor.js'

export const readDate = (_cur: Cursor, _at: number, _end: number): number => 0
