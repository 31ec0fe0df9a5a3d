import { type Cursor, drop } from '../extract/Cursor.js'
import { setRate } from '../extract/rate.js'

/**
 * 百公里油耗6.5升 is litres per kilometre, 百公里加速3.8秒 the name of a test. For an amount at `at` that begins without a digit: its end where it is no distance,
 * or 0.
 */
export const readPerHundredKm = (cur: Cursor, at: number): number => {
  const { text, a } = cur
  if (a.unit !== 'km' || !text.startsWith('百公里', at)) return 0
  if (/^(?:[^，。\d]{0,5}耗| ?[\d.]+ ?(?:[Ll升度]|kW))/.test(text.slice(a.end, a.end + 9))) return setRate(cur, 'km', a.end, 2, false)
  return text.startsWith('加速', a.end) ? drop(cur, a.start, a.end, 'name') : 0
}
