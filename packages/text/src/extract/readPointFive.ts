import { scaleAmount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { judge } from './judge.js'
import { readTail } from './readTail.js'
import { takeSign } from './takeSign.js'

/** .5: the figures in `cur.a`, which start at `at`, after a point with no digit before it. Returns the end of what was read, or 0. */
export const readPointFive = (cur: Cursor, at: number): number => {
  const { text, a } = cur
  if (!(a.run > 0 && a.arabic && has('.', text, at - 1) && (at < 2 || /[\s\-−]/.test(text.charAt(at - 2))))) return 0
  scaleAmount(a, 1, -a.run)
  a.fraction = true
  a.run = 0
  a.padded = false
  takeSign(cur, at - 1, at - 1)
  readTail(cur, a)
  return a.rule === 'name' ? 0 : judge(cur, at)
}
