import { type Cursor, drop } from '../extract/Cursor.js'
import type { DateModifier } from '../extract/Mention.js'
import { pushDate } from '../extract/push.js'
import { namedYear } from './namedYear.js'
import { skipSpaces } from '../extract/readTail.js'
import { dayNumber } from './calendar.js'
import { dateHedgeAfter, dateHedgeBefore, startsWithFrom } from './dateHedge.js'
import { type DateParts, dateParts, resetParts } from './DateParts.js'
import { edtf } from './edtf.js'
import { afterDay, readPoint } from './readPoint.js'
import { readRelative } from './readRelative.js'
import { resolve } from './resolve.js'
import { readClock } from './readClock.js'
import { readPeriod } from './readPeriod.js'
import { readIso } from './readIso.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { lowOf } from '../numeral/NumeralScan.js'

/** The end of a joint between two dates; negative for 和 and 与, which need 之间 behind. 0 for none. */
const joint = (cur: Cursor, at: number): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  if (has('起', text, i) && has('至到', text, i + 1)) i++
  const c = text.charAt(i)
  if (has('-–~〜∼−ー', c)) return skipSpaces(text, i + 1)
  if (c === '—') return skipSpaces(text, has('—', text, i + 1) ? i + 2 : i + 1)
  if (has('至到', c)) return has('此如目现今', text, i + 1) && !(has('今', text, i + 1) && has('年天日', text, i + 2)) ? 0 : skipSpaces(text, i + 1)
  if (has('和与', c)) return -skipSpaces(text, i + 1)
  return 0
}

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?=~|T|$)/

/** Does the first of two dates come after the second, as far as both are precise? */
const comesAfter = (a: string, b: string): boolean => {
  const first = PLAIN.exec(a)?.[0]
  const second = PLAIN.exec(b)?.[0]
  if (!first || !second) return false
  const length = Math.min(first.length, second.length)
  return first.slice(0, length) > second.slice(0, length)
}

const WEEKDAYS = '一二三四五六日'

const comparable = (p: DateParts): number => (p.fixed === p.fixed ? NaN : p.year)

/** Second part of a range: what it leaves out it takes from the first. */
const readSecond = (cur: Cursor, p: DateParts, q: DateParts, at: number): number => {
  resetParts(q)
  const iso = readIso(cur.text, at, q)
  if (iso > 0) return afterDay(cur, q, iso)
  const period = p.part > 0 ? readPeriod(cur, q, at) : 0
  if (period > 0) return period
  if (iso < 0) return 0
  // 公元前230年至前221年
  if (p.year <= 0 && has('前', cur.text, at)) {
    const to = numeralAt(cur, at + 1)
    if (to > at + 1 && has('年', cur.text, to) && !cur.scan.vague && cur.scan.loS === '') {
      q.year = 1 - lowOf(cur.scan)
      q.stated = true
      return to + 1
    }
  }
  const relative = readRelative(cur, q, at)
  if (relative > 0) return relative
  // 周三至五, 星期一到四
  const short = p.fixed === p.fixed && p.length === 1 && p.hour < 0 ? WEEKDAYS.indexOf(cur.text.charAt(at) || '!') : -1
  const last = (p.fixed + 3) % 7
  if (short > last && WEEKDAYS[last] === cur.text.charAt(p.end - 1) && !/[\u3400-\u9fff]/.test(cur.text.charAt(at + 1).replace(/[的每]/, ''))) {
    q.fixed = p.fixed + short - last
    q.length = 1
    return at + 1
  }
  let end = readPoint(cur, q, at)
  if (end === 0 && p.hour >= 0) {
    // 9月21号下午3点到5点: the afternoon goes on
    end = readClock(cur, q, at, false)
    if (end > 0) {
      if (q.hour < p.hour && q.hour < 12 && (q.hour + 12 > p.hour || (q.hour + 12 === p.hour && q.minute > p.minute))) q.hour += 12
      q.year = p.year
      q.month = p.month
      q.day = p.day
      q.fixed = p.fixed
      q.length = p.length
      return end
    }
  }
  if (end === 0 && p.year >= 1900 && p.month === 0 && p.part === 0 && /\d/.test(cur.text.charAt(p.end - 1))) {
    // the second of two years without the word
    q.year = Number(cur.text.slice(at, at + 4))
    q.stated = true
    return at + 4
  }
  if (end === 0 && p.day > 0) {
    // 一月19到20日: the second day is read by readPoint; a bare one is not
    return 0
  }
  return end
}

/** Part of the date that the numeral before a joint is, where only the second part says it: 3-5月, 2018-2020年, 20至25日. */
const markAfter = (cur: Cursor, at: number): string => {
  const { text, scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.big) return ''
  const i = skipSpaces(text, end)
  const c = text.charAt(i)
  if (c === '世') return '世'
  if (c === '年' && has('代', text, i + 1)) return '代'
  if (namedYear(text, i) > 0) return '财'
  return has('年月日号季', c) ? c : ''
}

/** No unit, multiplier or letter follows. */
const endsNumber = (cur: Cursor, end: number): boolean => !/[\w%.万亿千百十多余]/.test(cur.text.charAt(end)) && !startsWord(cur.set.suffixes, cur.text, skipSpaces(cur.text, end))

/**
 * A bare numeral before a joint, whose part of the date stands only after the second one: 2018-2020年, 1-8月, 15至16日, 1960-70年代.
 * Fills `p` and returns the end of the first numeral; 0 for none.
 */
export const readHeadless = (cur: Cursor, p: DateParts, at: number): number => {
  const { text, scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.grouped || scan.big || scan.loS !== '') return 0
  const value = lowOf(scan)
  const { run } = scan
  const to = joint(cur, end)
  if (to <= 0) return 0
  const mark = markAfter(cur, to)
  const second = lowOf(scan)
  const after = text.charAt(skipSpaces(text, scan.end) + 1)
  switch (mark) {
    case '年':
    case '财':
      // 六三三至八四六年, told figure by figure
      if ((run !== 4 || value < 1000 || value > 2999) && !(run === 3 && scan.run === 3 && !scan.arabic) || !(second > value || (scan.run === 2))) return 0
      p.year = value
      break
    case '代':
      if (value % 10 !== 0 || (run !== 4 && value >= 100)) return 0
      p.span = value >= 1000 ? `${String(value).slice(0, 3)}X` : `${value >= 30 ? 19 : 20}${value / 10}X`
      break
    case '世':
      if (!(value >= 1 && value < 22)) return 0
      p.span = `${value - 1 < 10 ? '0' : ''}${value - 1}XX`
      break
    case '季':
      if (!(value >= 1 && value <= 4) || after !== '度') return 0
      p.part = 32 + value
      break
    case '月':
      if (!(value >= 1 && value <= 12 && second >= 1 && second <= 12) || after === '龄') return 0
      p.month = value
      break
    default:
      // 从2016到2018: two years without the word
      if (mark === '' && run === 4 && scan.run === 4 && value >= 1900 && second <= 2100 && second > value && has('在于从由自', text, at - 1) && endsNumber(cur, scan.end)) {
        p.year = value
        break
      }
      if (mark === '' || !(value >= 1 && value <= 31 && second > value && second <= 31)) return 0
      if (has('内龄游间', after) || mark === '日' && has('约需要第每', text, at - 1)) return 0
      p.day = value
  }
  p.stated = true
  return end
}

/** 今年1至8月, 去年一至三季度: an interval of months or quarters right after a year belongs to it. Returns where its first part ends, or `end`. */
const intervalOfYear = (cur: Cursor, p: DateParts, end: number): number => {
  if (p.year !== p.year || p.month > 0 || p.part > 0 || p.firstMonths > 0 || p.span !== '' || p.fixed === p.fixed) return end
  const { year } = p
  const to = readHeadless(cur, p, skipSpaces(cur.text, end))
  if (p.month > 0 || p.part > 0) return to
  p.year = year
  p.day = 0
  p.span = ''
  return end
}

/** 每年3月, 每月15日, 次年3月: no year or month in particular, or the one after the year stated before. */
const recurs = (cur: Cursor, start: number): boolean => has('年月', cur.text, start - 1) && has('每历次翌', cur.text, start - 2) && start - 2 >= cur.sentence

let other: DateParts | undefined

/**
 * Completes the date in `p` that was read from `start` to `end`: a second part of a range, missing years, hedges. Writes it down, and remembers the year for
 * the rest of the sentence. Returns the end; what is no day is dropped.
 */
export const finishDate = (cur: Cursor, p: DateParts, start: number, first: number): number => {
  const { text } = cur
  const end = intervalOfYear(cur, p, first)
  let to = end
  p.end = end
  p.recurring = recurs(cur, start)
  if (p.recurring && p.year !== p.year && has('次翌', text, start - 2) && has('年', text, start - 1)) p.year = cur.year + 1
  const q = other ??= dateParts()
  const between = joint(cur, end)
  if (between !== 0 && p.length <= 1) {
    const at = Math.abs(between)
    let secondEnd = readSecond(cur, p, q, at)
    if (secondEnd > 0 && between < 0 && !/^\s?(?:之?间)/.test(text.slice(secondEnd, secondEnd + 3))) secondEnd = 0
    if (secondEnd > 0 && between < 0 && has('间', text, secondEnd) && has('隔', text, secondEnd + 1)) secondEnd = 0
    if (secondEnd > 0 && p.span !== '' && q.span === '') secondEnd = 0
    if ((p.hour < 0) !== (q.hour < 0)) secondEnd = 0
    // 18世纪60年代至70年代: the second decade is of the same century
    if (/^\d{3}X$/.test(q.span) && /^\d{3}X$/.test(p.span) && /世纪/.test(text.slice(start, end)) && !/世纪/.test(text.slice(at, secondEnd))) q.span = p.span.slice(0, 2) + q.span.slice(2)
    if (secondEnd > 0) {
      q.end = secondEnd
      // missing parts of the second come from the first, those of the first from the reference date
      if (q.year !== q.year && q.span === '' && q.fixed !== q.fixed) {
        if (q.month === 0 && q.day > 0 && p.month > 0) q.month = p.month
        // 12号到3号 ends in the next month
        const over = p.month === 0 && p.day > 0 && q.month === 0 && q.day < p.day
        if (p.year !== p.year && !resolve(cur, p, q)) return drop(cur, start, end, 'no such day')
        if (q.day > 0 && q.month === 0) q.month = p.month
        q.year = p.year
        if (over && p.month > 0) {
          q.month = (p.month % 12) + 1
          if (q.month === 1) q.year++
        }
        const first = p.month * 32 + p.day
        const last = q.month * 32 + q.day
        if (q.year === q.year && q.month > 0 && p.month > 0 && last < first) q.year++
      } else if (p.year !== p.year && p.span === '' && p.fixed !== p.fixed) {
        // 3月至2023年5月: the first part takes the year of the second
        if (p.month > 0 || p.part > 0) p.year = q.year
      }
      if (p.month === 0 && p.day > 0 && q.month > 0) p.month = q.month
      // 下周日至周三: the Wednesday after it
      if (p.fixed === p.fixed && q.fixed === q.fixed && q.fixed < p.fixed && p.fixed - q.fixed < 14) q.fixed += 7 * Math.ceil((p.fixed - q.fixed) / 7)
      // a two-digit second year: 1998-99年
      if (resolve(cur, p) && resolve(cur, q)) {
        const a = edtf(p)
        const b = edtf(q)
        const reversed = comesAfter(a, b) || comparable(p) > comparable(q) || (p.span > q.span && q.span !== '' && !p.span.startsWith('-'))
        if (a !== '' && b !== '' && a !== b && !reversed && !(a.startsWith('T') !== b.startsWith('T')) && !a.includes('/') && !b.includes('/')) {
          to = secondEnd
          finish(cur, p, start, to, `${a}/${b}`, 'exact')
          q.stated ||= p.stated
          remember(cur, q.year === q.year ? q : p, to)
          return to
        }
      }
    }
  }
  const after = dateHedgeAfter(cur, to, startsWithFrom(cur, start))
  const dated = p.year === p.year
  if (!resolve(cur, p)) return drop(cur, start, end, 'no such day')
  // 3月份以来 looks back; 4月1日起 need not
  if (after === 'since' && /^份?(?:以来|至今)/.test(text.slice(to, to + 3)) && !dated && p.month > 0 && cur.set.prefer === 'nearest' && dayNumber(p.year, p.month, Math.max(p.day, 1)) > cur.set.refDay) p.year--
  const before = dateHedgeBefore(cur, start, to)
  if (before === 'about' || after === 'about') p[p.hour < 0 ? 'approx' : 'about'] = true
  let modifier: DateModifier = p.about ? 'about' : before !== 'exact' && before !== 'about' ? before : after !== 'about' ? after : 'exact'
  if (before === 'until' && after === 'since') modifier = 'until'
  const value = edtf(p)
  if (value === '' || value === 'XXXX') return drop(cur, start, end, 'unknown date')
  finish(cur, p, start, to, value, modifier)
  remember(cur, p, to)
  return to
}



const finish = (cur: Cursor, p: DateParts, start: number, end: number, value: string, modifier: DateModifier): void => {
  pushDate(cur, start, end, value, modifier, p.fixed === p.fixed ? 'relative date' : 'date')
  cur.done = end
}

/** The rest of the sentence may leave out the year that it has stated. */
const remember = (cur: Cursor, p: DateParts, end: number): void => {
  if (p.fixed === p.fixed || p.span !== '' || cur.text.startsWith('同期', end)) return
  if (p.stated && p.year === p.year) {
    cur.year = p.year
    cur.yearAt = end
    cur.month = 0
  }
  if (p.month > 0 && !p.approx) {
    cur.month = p.month
    cur.monthAt = end
    cur.monthYear = p.year
  }
}

