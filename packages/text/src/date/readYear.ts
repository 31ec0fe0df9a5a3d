import type { Cursor } from '../extract/Cursor.js'
import type { NumeralScan } from '../numeral/NumeralScan.js'
import { numeralCodes } from '../numeral/numeralCodes.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'

const LASTING = '了约近仅达过逾超这那共需要花至今少多整后前足第每历长经校期龄老头来去用等的有未隔续满为立婚命'
const AFTER_LASTING = '合任前后历左时间内半期龄老制长里上中之以多余来的有级贷租刑保质零又'

/** Which century a year of two digits is in: the one nearest to the reference date, or to 2020 where there is none. */
export const fullYear = (cur: Cursor, two: number): number => {
  const ref = cur.set.refYear === cur.set.refYear ? cur.set.refYear : 2020
  const century = Math.floor(ref / 100) * 100
  let best = century + two
  for (const year of [century - 100 + two, century + 100 + two]) if (Math.abs(year - ref) < Math.abs(best - ref)) best = year
  return best
}

/** Does a month, quarter or the like follow, so that the number before 年 must be a year? */
const dated = (text: string, at: number): boolean => {
  const codes = numeralCodes()
  let i = at
  while (text.charCodeAt(i) === 32 && i < at + 2) i++
  const c = text.charAt(i)
  if (has('末底初上下', c)) return has('上下', c) ? text.startsWith('半年', i + 1) : true
  if (has('Q第', c)) return c === 'Q' || text.startsWith('季', i + 2)
  let j = i
  while (j < i + 3 && codes[text.charCodeAt(j)]! > 0 && codes[text.charCodeAt(j)]! !== 41) j++
  return j > i && (has('月季', text, j))
}

/**
 * The year that a numeral before 年 (at `end`) states, or NaN where it is a duration (3年, 20年, 5000年). `era` says that 公元 or the like stands before.
 */
export const yearOf = (cur: Cursor, s: NumeralScan, at: number, end: number, era: boolean): number => {
  const { text } = cur
  if (s.vague || s.fraction || s.grouped || s.big || s.loS !== '') return NaN
  const value = lowOf(s)
  if (era) return value <= 9999 ? value : NaN
  const before = at > cur.sentence ? text.charAt(at - 1) : ''
  if (s.run === 4) return value >= 1000 && value < 3000 ? (value % 1000 === 0 && has('了近约上', before) ? NaN : value) : NaN
  if (s.run === 3) {
    if (!s.arabic) return value
    // 113年度 and 113年第3季 are of Taiwan's calendar, as no year of antiquity has quarters or a budget
    const part = dated(text, end + 1)
    if (value < 150 && (/^ ?(?:Q|度|第?.季|[上下]半年)/.test(text.slice(end + 1, end + 6)) || part && Math.abs(value + 1911 - cur.set.refYear) < 4)) return value + 1911
    if (part) return value
    return value % 100 !== 0 && (has('较在于到至从自元—–-~（(', before) || (before === '' || has('，。；、,', before)) && value > 99 && /^[\u3400-\u9fff]/.test(text.slice(end + 1, end + 2)) && !has(AFTER_LASTING, text, end + 1) || /^[—–\-~至到]\d{3,4}年/.test(text.slice(end + 1, end + 7))) ? Math.abs(value + 1911 - cur.set.refYear) < 4 ? value + 1911 : value : NaN
  }
  if (s.run === 0 && s.unit) return value >= 1000 && value < 2200 && (value % 100 !== 0 || dated(text, end + 1)) ? value : NaN
  if (s.run !== 2) return NaN
  const after = text.charAt(end + 1)
  if (s.padded || dated(text, end + 1)) return fullYear(cur, value)
  if (!s.arabic) return fullYear(cur, value)
  if (has(LASTING, before) || (has(AFTER_LASTING, after) && value < 60 && !text.startsWith('有望', end + 1)) || has('半多', after) || /^.{0,3}(?:周期|寿命)/.test(text.slice(end + 1, end + 6))) return NaN
  if (value % 10 === 0) return NaN
  const opens = before === '' || '，。、；：（(“"》在于从自到至较予应/-'.includes(before)
  return opens || value >= 60 ? fullYear(cur, value) : NaN
}
