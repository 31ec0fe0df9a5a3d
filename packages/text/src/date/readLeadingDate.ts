import type { Cursor } from '../extract/Cursor.js'

export const readLeadingDate = (_cur: Cursor, at: number): number => at
