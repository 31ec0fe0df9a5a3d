import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralAt } from '../extract/numeralAt.js'
import { skipSpaces } from '../extract/readTail.js'
import { afterDay } from './afterDay.js'
import { afterYear } from './afterYear.js'
import type { DateParts } from './DateParts.js'
import { ERAS } from './eras.js'
import { isHan } from './isHan.js'
import { namedYear } from './namedYear.js'
import { readCentury, readDecade } from './readCentury.js'
import { readNthWeekday } from './readNthWeekday.js'
import { readQuarter } from './readQuarter.js'
import { yearOf } from './readYear.js'
import { wholeSmall } from './wholeSmall.js'

/** The era at `at`: its base in `cur.markStart` (NaN for before Christ), its end as the result, 0 for none. */
const readEra = (cur: Cursor, at: number): number => {
  for (const [word, base] of ERAS) {
    if (cur.text.startsWith(word, at)) {
      cur.markStart = base
      return at + word.length
    }
  }
  return 0
}

/** What may follow a month: 份, 初, 中旬, 底, a day, a day and a time. */
export const afterMonth = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = at
  if (text.charAt(i) === '份') i++
  const nth = readNthWeekday(cur, p, i)
  if (nth > 0) return nth
  const j = skipSpaces(text, i)
  const k = text.charAt(j) === '月' && has('初中底末尾', text, j + 1) ? j + 1 : j
  const c = text.charAt(k)
  const next = text.charAt(k + 1)
  // 上旬, 中下旬
  const tenth = has('上中下', c) ? /^[上中]?[上中下]旬/.exec(text.slice(k, k + 3)) : null
  if (tenth) { p.approx = true; return k + tenth[0].length }
  if (c === '初' && !has('步级始', next)) {
    const day = wholeSmall(cur, k + 1, 10)
    if (day === 0) { p.approx = true; return k + 1 }
    // 二月初二, of another calendar
    if (!cur.scan.arabic) { p.month = NaN; return day }
  }
  if (c === '底' && !has('特部层', next) || has('末尾', c) && !has('随号款盘牌数', next)) { p.approx = true; return k + 1 }
  if (c === '中' && (next === '' || !isHan(text, k + 1) || k > j || '以之至到前后'.includes(next))) { p.approx = true; return k + 1 }
  const end = wholeSmall(cur, j, 31)
  if (end > 0) {
    const day = lowOf(cur.scan)
    const { arabic, padded } = cur.scan
    const d = skipSpaces(text, end)
    const mark = text.charAt(d)
    if (has('日号', mark) && !(mark === '日' && has('均', text, d + 1))) { p.day = day; return afterDay(cur, p, d + 1) }
    // 八月十五; in figures only before a joint and a second day (3月15-16日)
    if (!arabic && day >= 1 && j === i && end - j >= 1 && !cur.set.suffixes.has(text.charCodeAt(d)) && !(isHan(text, d) && end - j === 1 && !'到至'.includes(mark)) && !has('点万亿倍成折', mark)) { p.day = day; return end }
    if (arabic && !padded && (has('-~—–至到', mark) && sameDayMark(cur, d + 1) || LISTED.test(text.slice(end, end + 24)))) { p.day = day; return end }
  }
  return i
}

/** The rest of a list of days after its first: 9月1、2日. */
export const LISTED: RegExp = /^(?:[、和及]\d{1,2})+[日号]/

/** Does a day with 日 or 号 follow? */
const sameDayMark = (cur: Cursor, at: number): boolean => {
  const end = wholeSmall(cur, skipSpaces(cur.text, at), 31)
  return end > 0 && has('日号', cur.text, skipSpaces(cur.text, end))
}

/**
 * A date that begins at `at` with a numeral, an era or a quarter. Fills `p` and returns the end; 0 where there is none.
 */
export const readPoint = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  const era = readEra(cur, at)
  const base = cur.markStart
  const from = era > 0 ? skipSpaces(text, era) : at
  const quarter = era > 0 ? 0 : readQuarter(cur, p, from)
  if (quarter > 0) return quarter
  const { scan } = cur
  const numeral = text.startsWith('元年', from) && era > 0 ? from + 1 : numeralAt(cur, from)
  if (numeral === from) return 0
  const first = text.startsWith('元年', from) && era > 0
  const end = skipSpaces(text, numeral)
  const mark = text.charAt(end)
  if (mark === '年') {
    const next = text.charAt(end + 1)
    if (next === '代') return first ? 0 : readDecade(cur, p, from, end + 2)
    if (next === '级' || (next === '轻')) return 0
    const year = first ? 1 : yearOf(cur, scan, from, end, era > 0)
    if (year !== year) return 0
    p.year = era === 0 ? year : base === base ? base + year : 1 - year
    p.stated = true
    let to = end + 1
    if (text.charAt(to) === '度' && text.charAt(to + 1) !== '假') to++
    return afterYear(cur, p, to)
  }
  if (mark === '世' || (mark === '个' && text.charAt(end + 1) === '世')) return mark === '世' ? readCentury(cur, p, end, era > 0 && base !== base) : 0
  // FY2025, FY25 Q2
  const named = text.startsWith('FY', at) && text.charAt(numeral) !== 'H' ? numeral : namedYear(text, end)
  if (named > 0 && text.charAt(from - 1) !== '第') {
    if (scan.run !== 4 && scan.run !== 2 || scan.vague) return 0
    const value = lowOf(cur.scan)
    p.year = scan.run === 4 ? value : 2000 + value
    p.stated = true
    return afterYear(cur, p, named)
  }
  if (era > 0) return 0
  if (scan.vague || scan.fraction || scan.grouped || scan.loS !== '' || scan.big) return 0
  const value = lowOf(cur.scan)
  if (mark === '月' && end - numeral <= 1) {
    if (!(value >= 1 && value <= 12) || has(SPELT, text, end - 1) || text.startsWith('有余', end + 1) || has('龄票薪租', text, end + 1) && text.charAt(end + 1) !== '') return 0
    p.month = value
    return afterMonth(cur, p, end + 1)
  }
  if (has('日号', mark)) {
    if (!(value >= 1 && value <= 31) || !dayAlone(cur, from, end)) return 0
    p.day = value
    return afterDay(cur, p, end + 1)
  }
  return 0
}

/** Last figures of numbers that count months or days, never name them: 两月, 有期徒刑伍月. */
const SPELT = '两俩仨壹贰叁参肆伍陆柒捌玖拾'

/** Words before a number of days that the law grants or imposes: 延长至三十日. */
const TERM = /(?:延长|拘留|期限|宽限|限期|逾期|不超过|不少于|至少|最长|最多)[至为到]?$/

/** 20日表示 is a day; 30日内, 连续3日, 5日均线, 3号楼 are not. */
const dayAlone = (cur: Cursor, from: number, end: number): boolean => {
  const { text } = cur
  const before = from > cur.sentence ? text.charAt(from - 1) : ''
  const after = text.charAt(end + 1)
  if (text.charAt(end) === '日') {
    if (has('线本内龄游间币券元圆均劵', after) || text.startsWith('年化', end + 1)) return false
    if (has('之以', after) && has('内上下', text, end + 2)) return false
    if (TERM.test(text.slice(Math.max(cur.sentence, from - 4), from))) return false
    if (/^[0-9一二两三四五六]{1,2}[次回顿趟餐晚夜]/.test(text.slice(end + 1, end + 4))) return false
    if (before === '为' && has('期限间', text, from - 2)) return false
    if (has('起逾期连首初前足第每历几近共超这达过约隔续满两数零', before) && before !== '') return false
    if (has(SPELT, text, end - 1)) return false
    return !(cur.scan.run === 1 && !cur.scan.arabic && (has('后前三', after) || has('之以', after) && has('前后', text, end + 2)))
  }
  if (has('墓楼线字墙机车厅门店选病房坞岛煤桥井板院球令馆文仓码路公船洞卫坑高速杆台星火箭种员', after) && after !== '') return false
  return before === '' || '，。、；：（(“在于到从至和与'.includes(before) || before === '月' && has('同当本', text, from - 2)
}
