import { dayKey } from './dateBounds.js'
import type { Edtf } from './Edtf.js'
import { dayBounds } from './edtfBounds.js'

/**
 * Where one date lies to another, by days: `before` or `after` only where that is certain, `overlaps` where they share a day or may do so (an unknown
 * year may be any). Clock times do not count.
 *
 * @throws {WanyiError} `INVALID_EDTF`.
 *
 * @example
 * compareEdtf('2022', '2023-01') // → 'before'
 * compareEdtf('2021-35', '2021-08') // → 'overlaps'
 * compareEdtf('2023', '../2022') // → 'after'
 */
export const compareEdtf = (a: Edtf, b: Edtf): 'before' | 'overlaps' | 'after' => {
  const [x, y] = [dayBounds(a), dayBounds(b)]
  if (x.latest && y.earliest && dayKey(x.latest) < dayKey(y.earliest)) return 'before'
  if (x.earliest && y.latest && dayKey(x.earliest) > dayKey(y.latest)) return 'after'
  return 'overlaps'
}
