import type { Cursor } from './Cursor.js'
import { has } from './has.js'

/** 把 after 百, 千 or 万: about so many (千把块, 百把人). */
export const isBunch = ({ text, scan }: Cursor, end: number): boolean => scan.implicit && has('把', text, end) && !has('刀', text, end + 1)
