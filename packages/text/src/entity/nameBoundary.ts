const digit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)

/** Latin, Greek and Cyrillic letters, digits and the underscore, half-width or full-width: what runs on without a space. */
const wordUnit = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f
    : (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0xff10 && unit <= 0xff19) ||
      (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)

const joinsFigures = (unit: number): boolean => unit === 0x2e || unit === 0x2c || unit === 0xff0e || unit === 0xff0c

/** What makes a bare figure a quantity or a date and no name: 360亿, 360元. */
const AFTER_FIGURE = '十百千万萬亿億兆元块塊度年月日号號个個家人名位倍万％%'

/**
 * Whether a name can stand at `start` to `end`: a Latin letter or digit at its edge must not run on (GPT-4 is not in GPT-4o, nor in GPT-4.5,
 * and 360 is not in 1,360), a name that is only a figure must not be counting something (360亿元). Chinese edges are free.
 */
export const nameBoundary = (text: string, start: number, end: number): boolean => {
  const head = text.charCodeAt(start)
  const tail = text.charCodeAt(end - 1)
  if (start > 0 && wordUnit(head)) {
    const before = text.charCodeAt(start - 1)
    if (wordUnit(before)) return false
    if (start > 1 && digit(head) && joinsFigures(before) && digit(text.charCodeAt(start - 2))) return false
  }
  if (end < text.length && wordUnit(tail)) {
    const after = text.charCodeAt(end)
    if (wordUnit(after)) return false
    if (digit(tail)) {
      if (joinsFigures(after) && end + 1 < text.length && digit(text.charCodeAt(end + 1))) return false
      if (AFTER_FIGURE.includes(text[end]!)) {
        let at = start
        while (at < end && digit(text.charCodeAt(at))) at++
        if (at === end) return false
      }
    }
  }
  return true
}
