import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { setRate } from '../extract/rate.js'

/** 10派3.5元, 10送5转3派2元: what follows the ten just read is paid for ten shares. Puts that rate in force and returns where the sum starts, or 0. */
export const readDividend = (cur: Cursor, at: number, end: number): number => {
  const { text } = cur
  if (end - at !== 2 || cur.scan.loM !== 10 || !has('派送转', text, end)) return 0
  const dividend = /^(?:[送转][\d.]{1,4})*派/.exec(text.slice(end, end + 12))
  return dividend ? setRate(cur, 'share', end + dividend[0].length, 1, false) : 0
}
