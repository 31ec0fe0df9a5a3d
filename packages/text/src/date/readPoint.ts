import type { Cursor } from '../extract/Cursor.js'
import { namedYear } from './namedYear.js'
import { skipSpaces } from '../extract/readTail.js'
import { dayNumber, daysInMonth } from './calendar.js'
import type { DateParts } from './DateParts.js'
import { ERAS } from './eras.js'
import { readCentury, readDecade } from './readCentury.js'
import { readClock } from './readClock.js'
import { weekdayAt } from './weekday.js'
import { yearOf } from './readYear.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { lowOf } from '../numeral/NumeralScan.js'

const isHan = (text: string, i: number): boolean => text.charCodeAt(i) >= 0x3400 && text.charCodeAt(i) <= 0x9fff

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

const wholeSmall = (cur: Cursor, at: number, most: number): number => {
  const { scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.loS !== '' || scan.grouped) return 0
  const value = lowOf(scan)
  return value >= 1 && value <= most ? end : 0
}

const QUARTERS = [33, 34, 35, 36]

/** 季度, 季 after 第, with 初 or 末 behind. */
const afterQuarter = (cur: Cursor, p: DateParts, quarter: number, at: number): number => {
  const { text } = cur
  const c = text.charAt(at)
  if (has('末底初', c)) {
    p.month = c === '初' ? quarter * 3 - 2 : quarter * 3
    p.approx = true
    return at + 1
  }
  p.part = QUARTERS[quarter - 1]!
  return at
}

/** 第三季度, 三季度, 3季度, Q3, 首季 at `at`; 0 for none. */
export const readQuarter = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = at
  if (has('Qq', text, i)) {
    const q = text.charCodeAt(i + 1) - 48
    const next = text.charCodeAt(i + 2)
    return q >= 1 && q <= 4 && !(next >= 48 && next <= 57) && !(next >= 65 && next <= 122) && !has('量', text, i + 2) ? afterQuarter(cur, p, q, i + 2) : 0
  }
  if (text.startsWith('首季', i)) return afterQuarter(cur, p, 1, text.charAt(i + 2) === '度' ? i + 3 : i + 2)
  const ordinal = text.charAt(i) === '第'
  if (ordinal) i = skipSpaces(text, i + 1)
  const end = wholeSmall(cur, i, 4)
  if (end === 0) return 0
  const quarter = lowOf(cur.scan)
  let to = skipSpaces(text, end)
  if (ordinal && (text.charAt(to) === '个') && text.charAt(to + 1) === '季') to++
  // 第一财季
  if (has('财', text, to) && has('季', text, to + 1)) return afterQuarter(cur, p, quarter, to + 2)
  if (text.charAt(to) !== '季') return 0
  if (text.charAt(to + 1) === '度') return text.charAt(to + 2) === '报' && !ordinal ? to + 2 && afterQuarter(cur, p, quarter, to + 2) : afterQuarter(cur, p, quarter, to + 2)
  // 第二季营收, but the second season of a series is none
  const business = ordinal && !/^(?:开播|上线|播|剧|节目|大结局|收官|》|」|集|主题|正式|选手|导师)/.test(text.slice(to + 1, to + 4)) && !has('》」剧', text, at - 1)
  return business || p.year === p.year ? afterQuarter(cur, p, quarter, to + 1) : 0
}

/** 前三季度, 头八个月, 前11个月: the first months of a year. */
export const readFirstMonths = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  const c = text.charAt(at)
  if (!has('前头首', c)) return 0
  const end = wholeSmall(cur, skipSpaces(text, at + 1), 12)
  if (end === 0) return 0
  const n = lowOf(cur.scan)
  // 头一个月 is as long as that
  if (n < 2) return 0
  let i = skipSpaces(text, end)
  const counted = text.charAt(i) === '个'
  if (counted) i++
  if (text.startsWith('季度', i) && n <= 4) { p.firstMonths = n * 3; return i + 2 }
  if (text.charAt(i) === '季' && n <= 4 && !counted) { p.firstMonths = n * 3; return i + 1 }
  if (text.charAt(i) === '月' && (counted || c !== '头' || p.year === p.year)) { p.firstMonths = n; return i + 1 }
  return 0
}

const SEASONS = '春夏秋冬'

/** 初, 中, 底, 末 at the end of a year; a second 年 may stand before (2022年年中). */
const readEdge = (cur: Cursor, p: DateParts, at: number, doubled: boolean): number => {
  const { text } = cur
  const c = text.charAt(at)
  const next = text.charAt(at + 1)
  const free = next === '' || !isHan(text, at + 1)
  if (c === '初') { if (has('中步级衷创始', next) && !has('下新历', text, at + 2) || has('一二三四五六七', next) && !cur.set.suffixes.has(text.charCodeAt(at + 2))) return 0; p.month = 1 }
  else if (c === '中') { if (!doubled && !free && !'的以之到起后前时至'.includes(next) && !/^(?:陆续|正式|开始|完成|推出|发布|上市|投产|交付|进行|启动|达到|再|已|将|就|便|曾)/.test(text.slice(at + 1, at + 3))) return 0; p.month = 6 }
  else if (c === '底') { if (has('层部', next)) return 0; p.month = 12 }
  else if (has('末尾', c)) p.month = 12
  else if (c === '终') { if (!doubled || has('奖总', next)) return 0; p.month = 12 }
  else return 0
  p.approx = true
  return at + 1
}

/** What may follow a year: 年初, 上半年, 第三季度, 春季, 前八月, a month and a day. Returns the end, `at` where nothing follows. */
export const afterYear = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  const doubled = text.charAt(i) === '年' && has('初中底末尾终', text, i + 1)
  const edge = readEdge(cur, p, doubled ? i + 1 : i, doubled)
  if (edge > 0) return edge
  const of = text.charAt(i) === '的'
  if (of) i++
  const c = text.charAt(i)
  // 去年本月
  if (text.startsWith('本月', i) && cur.set.refMonth === cur.set.refMonth) { p.month = cur.set.refMonth; return afterMonth(cur, p, i + 2) }
  if (has('上前', c) && text.startsWith('半年', i + 1)) { p.part = 40; return i + 3 }
  if (has('下后', c) && text.startsWith('半年', i + 1)) { p.part = 41; return i + 3 }
  const season = SEASONS.indexOf(c || '!')
  if (season >= 0 && !of && (has('季天', text, i + 1) || !isHan(text, i + 1))) {
    p.part = 21 + season
    return has('季天', text, i + 1) ? i + 2 : i + 1
  }
  const first = readFirstMonths(cur, p, i)
  if (first > 0) return first
  const quarter = readQuarter(cur, p, i)
  if (quarter > 0) return quarter
  if (c === '第') {
    const end = wholeSmall(cur, i + 1, 12)
    if (end > 0 && (text.charAt(end) === '个') && text.charAt(end + 1) === '月') { p.month = lowOf(cur.scan); return end + 2 }
    return at
  }
  if (text.startsWith('元月', i)) { p.month = 1; return afterMonth(cur, p, i + 2) }
  const end = wholeSmall(cur, i, 12)
  if (end > 0) {
    const j = skipSpaces(text, end)
    const month = lowOf(cur.scan)
    if (text.charAt(j) === '月') { p.month = month; return afterMonth(cur, p, j + 1) }
  }
  return at
}

/** The nth (or last) weekday of the month of `p`: 十月的第一个星期一. */
const readNthWeekday = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = text.charAt(at) === '的' ? at + 1 : at
  let nth = 0
  if (text.startsWith('最后一', i)) i += 3
  else if (text.charAt(i) === '第') {
    const end = wholeSmall(cur, i + 1, 5)
    if (end === 0) return 0
    nth = lowOf(cur.scan)
    i = end
  } else return 0
  if (text.charAt(i) === '个') i++
  if (text.charAt(i) === '的') i++
  const day = weekdayAt(cur, i)
  if (day === 0) return 0
  const to = cur.mark
  if (p.year !== p.year) p.year = cur.year === cur.year ? cur.year : cur.set.refYear
  if (p.year !== p.year) return 0
  const first = dayNumber(p.year, p.month, 1)
  const length = daysInMonth(p.year, p.month)
  const offset = (day - 1 - ((first + 3) % 7) + 7) % 7
  p.day = nth > 0 ? 1 + offset + (nth - 1) * 7 : 1 + offset + Math.floor((length - 1 - offset) / 7) * 7
  return p.day <= length ? to : 0
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

/** A clock time may follow a day. */
export const afterDay = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = at
  if (has('的,', text, i) && text.charAt(i + 1) === ' ') i++
  if (text.charAt(i) === 'T') i++
  // 6月1日周六
  if (weekdayAt(cur, i) > 0 && p.day > 0) at = i = cur.mark
  const end = readClock(cur, p, skipSpaces(text, i), false)
  return end > 0 ? end : at
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
    if (has('线本龄游间内币券元圆均劵', after) || text.startsWith('年化', end + 1)) return false
    if (has('之以', after) && has('内上下', text, end + 2)) return false
    if (TERM.test(text.slice(Math.max(cur.sentence, from - 4), from))) return false
    if (/^[0-9一二两三四五六]{1,2}[次回顿趟餐晚夜]/.test(text.slice(end + 1, end + 4))) return false
    if (before === '为' && has('期限间', text, from - 2)) return false
    if (has('起逾期连首初前足第每历几近共超这达过约隔续满两数零', before) && before !== '') return false
    if (has(SPELT, text, end - 1)) return false
    return !(cur.scan.run === 1 && !cur.scan.arabic && (has('后前三', after) || has('之以', after) && has('前后', text, end + 2)))
  }
  if (has('墓楼线字墙机车厅门店选种病房坞岛煤桥院井板球令馆文仓码路公船洞卫坑高速杆台星火箭员', after) && after !== '') return false
  return before === '' || '，。、；：（(“在于到从至和与'.includes(before) || before === '月' && has('同当本', text, from - 2)
}
