import { type Amount, scaleAmount, setUnit, takeNumeral } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { bigPower } from './readRange.js'
import { readTail, skipSpaces } from './readTail.js'
import { has } from './has.js'
import { numeralAt } from '../extract/numeralAt.js'

const CHANGES = /^(?:[涨跌升降增]|增[加长]|上[升调]|下[降调]|提高|减少|扩大|缩减|调[升降])?[至到]/

const SIDES = '×乘*'

/**
 * A number without a unit takes the unit of the next one where both stand in a list (5亿、6亿和7.5亿元), a change (从3万多降至2.7万元) or are sides of a thing
 * (10×20毫米).
 * Returns whether it did; the unit is copied into `a`.
 */
export const inherit = (cur: Cursor, a: Amount): boolean => {
  const { text, c } = cur
  if (a.start < cur.listEnd) return false
  const changed = /[从由自]/.test(text.slice(Math.max(cur.sentence, a.start - 12), a.start))
  let at = skipSpaces(text, a.end)
  const side = has(SIDES, text, at)
  for (let turns = 0; turns < 6; turns++) {
    const char = text.charAt(at)
    if (side ? has(SIDES, char) : has('、和与及/±', char)) at = skipSpaces(text, at + 1)
    else if (changed && turns === 0) {
      const word = CHANGES.exec(text.slice(at, at + 3))
      if (!word) return false
      at = skipSpaces(text, at + word[0].length)
      if (has('了约近', text, at)) at = skipSpaces(text, at + 1)
    } else return false
    const end = numeralAt(cur, at)
    if (end === at) return false
    const { kind, unit, end: aEnd } = a
    takeNumeral(c, cur.scan, at)
    const saved = c.end
    const { loM, loE: exponent } = c
    readTail(cur, c)
    setUnit(a, kind, unit, aEnd)
    if (c.kind !== '') {
      // a list in which only the last has 万 or 亿 would have to share it too: 3、5万元 is not read
      const kept = c.loE === exponent
      const whole = c.loM === loM && c.over === 1
      const shares = side ? c.kind === 'measure' && kept && !text.startsWith('接力', c.end)
        : char === '±' ? whole
          // 0.56/0.72/0.91元, 22/18/15倍, 130/80 mmHg
          : char === '/' ? kept && c.end > saved && (c.kind !== 'measure' || a.loM > c.loM) && c.kind !== 'duration' && c.kind !== 'age'
            // 0.7和1.2个百分点, 5.2、6.3%, 1.5、2.0和3.2米
            : has('、和与及', char) && (c.kind === 'percent' || c.kind === 'measure') && whole
      if (shares) {
        a.kind = c.kind
        a.unit = c.unit
        // 5.1/7.0/8.9亿元: the multiplier is that of all
        const power = char === '/' && c.big && !a.big ? bigPower(text, c) : 0
        scaleAmount(a, 1, c.loE - exponent + power)
        return true
      }
      if (c.kind === 'money' && c.end > saved) { a.kind = 'money'; a.unit = c.unit; return a.big || !c.big }
      return false
    }
    at = skipSpaces(text, c.end)
    cur.listEnd = c.start
  }
  return false
}
