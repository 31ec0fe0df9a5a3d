import type { Cursor } from '../extract/Cursor.js'
import { twoDigits } from './calendar.js'
import type { DateParts } from './DateParts.js'
import { fullYear } from './readYear.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { highOf, lowOf } from '../numeral/NumeralScan.js'

/** A decade before another that has the word: 80、90年代. */
export const DECADES: RegExp = /^[、和与及][1-9]0年代/

/** The century that starts with `head` (19 for 19XX) with the parts that may follow: 初, 中叶, 末, a decade. */
export const afterCentury = (cur: Cursor, p: DateParts, head: number, at: number): number => {
  const { text } = cur
  const two = twoDigits(head)
  p.stated = true
  p.span = `${two}XX`
  const c = text.charAt(at)
  if (c === '初' && !has('步级', text, at + 1)) { p.span = `${two}0X`; return at + 1 }
  if (c === '末') { p.span = `${two}9X`; return has('期叶', text, at + 1) ? at + 2 : at + 1 }
  if (c === '中' && has('叶', text, at + 1)) { p.span = `${two}5X`; return at + 2 }
  const end = numeralAt(cur, at)
  if (end > at && DECADES.test(text.slice(end, end + 6)) && cur.scan.run === 2) { p.span = `${two}${cur.scan.loM / 10}X`; return end }
  if (end > at && text.startsWith('年代', end)) {
    const decade = lowOf(cur.scan)
    const last = highOf(cur.scan)
    if (decade % 10 === 0 && decade >= 0 && last % 10 === 0 && last <= 90) {
      // 四五十年代 is two decades
      p.span = last > decade ? `${two}${decade / 10}X/${two}${last / 10}X` : `${two}${decade / 10}X`
      return edgeOf(text, end + 2)
    }
  }
  return at
}

/** 初, 末, 中期 after a decade change nothing that EDTF can say. */
const edgeOf = (text: string, at: number): number => {
  const c = text.charAt(at)
  if ((c === '初' && !has('步级', text, at + 1)) || c === '末') return has('期', text, at + 1) ? at + 2 : at + 1
  if (has('中后前早晚', c) && has('期叶', text, at + 1)) return at + 2
  return at
}

/** 20世纪, 十九世纪 with the numeral read; `at` is at 世. */
export const readCentury = (cur: Cursor, p: DateParts, at: number, before: boolean): number => {
  const { text, scan } = cur
  const next = text.charAt(at + 1)
  const n = lowOf(scan)
  if (next !== '纪' || !(n >= 1 && n <= 40) || !Number.isInteger(n)) return 0
  if (scan.vague) {
    // 十五六世纪 is two centuries
    if (before || highOf(scan) !== n + 1) return 0
    p.span = `${twoDigits(n - 1)}XX/${twoDigits(n)}XX`
    p.stated = true
    return at + 2
  }
  if (before) {
    // the third century before Christ is 300 to 201 BC, astronomical -0299 to -0200
    p.span = `-${twoDigits(n - 1)}XX`
    p.stated = true
    return at + 2
  }
  return afterCentury(cur, p, n - 1, at + 2)
}

/** 90年代, 1980年代末: the numeral has been read, `at` is after 年代. */
export const readDecade = (cur: Cursor, p: DateParts, start: number, at: number): number => {
  const { scan } = cur
  const value = lowOf(scan)
  if (scan.vague && value % 10 === 0 && value >= 30 && highOf(scan) === value + 10 && value < 90) {
    p.span = `19${value / 10}X/19${value / 10 + 1}X`
    p.stated = true
    return edgeOf(cur.text, at)
  }
  if (scan.vague || scan.fraction || value % 10 !== 0) return 0
  let decade = value
  if (value < 100) decade = value >= 30 ? 1900 + value : fullYear(cur, value)
  else if (value < 1000 || value > 2990) return 0
  const last = cur.out.at(-1)
  p.span = value < 100 && last?.kind === 'date' && last.end === start - 1 && has('、和与及', cur.text, start - 1) && /^\d{3}X$/.test(last.date) ? `${last.date.slice(0, 2)}${value / 10}X` : `${String(decade).slice(0, 3)}X`
  p.stated = true
  return edgeOf(cur.text, at)
}
