import { type Cursor, drop } from '../extract/Cursor.js'
import { numeralCodes } from '../numeral/numeralCodes.js'
import { type DateParts, dateParts, resetParts } from './DateParts.js'
import { finishDate } from './finishDate.js'
import { readHeadless } from './readHeadless.js'
import { DECADES, readDecade } from './readCentury.js'
import { pushClock } from './pushClock.js'
import { afterMeridiem, readClock } from './readClock.js'
import { readIso } from './readIso.js'
import { readPeriod } from './readPeriod.js'
import { afterDay } from './afterDay.js'
import { afterYear } from './afterYear.js'
import { LISTED, readPoint } from './readPoint.js'
import { fullYear } from './readYear.js'
import { pushDate } from '../extract/push.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'

let shared: DateParts | undefined

const YEARS = /^([12]\d{3}) ?[-—–─~]{1,2} ?([12]\d{3})[）)]/

/** After the first of two years: 2023/24赛季, 2023-24课税年度, 二零二三/二四年度. */
const SEASON = /^[/–-](?:20|二[零〇])?([\d零〇一二三四五六七八九]{2})(?:课税|财政|会计)?(?:赛季|财年|学年|年度|榨季|雪季)/

/** After a year without 年, which the last of a list has: 2021、2022和2023年. */
const YEAR_LIST = /^(?:[、/和及与] ?(?:19|20)\d\d)+ ?年/

/** After the first of years of two digits: 25/26/27年, 25-27年净利润. */
const SHORT_YEARS = /^(?:(?:\/[1-4]\d)+年(?![前后内])|-[2-4]\d年.{0,6}?(?:CAGR|EPS|PE|复合|年均|[营收归净盈业]))/

/** After a year without 年: 2025上半年, 2025第三季度. */
const PART = /^(?:[上下]半年|第?[一二三四]季|前三季)/

/** Characters after a numeral that may make it a date; everything else is turned away at once. */
const MARKS = 'QHapAP年月日号世财学赛会季点时:：-/.·~—–至到∼〜−─个和与 '

/** The 6 of 3月5、6、7日: a day in a list, the mark of which stands after the last. */
const listedDay = (cur: Cursor, at: number, end: number): number => {
  const last = cur.scan.arabic && has('、和及', cur.text, at - 1) ? cur.out.at(-1) : undefined
  if (last?.kind !== 'date' || last.end !== at - 1 || !/-\d\d$/.test(last.date) || !LISTED.test(cur.text.slice(end, end + 24))) return 0
  const p = shared ??= dateParts()
  resetParts(p)
  p.day = cur.scan.loM
  return p.day > 0 && p.day < 32 ? finishDate(cur, p, at, end) : 0
}

/** Reads the date or time that begins with the numeral from `at` to `end` (or with 第 at `at`). Returns its end, or 0. */
export const readDate = (cur: Cursor, at: number, end: number): number => {
  const { text } = cur
  const p = shared ??= dateParts()
  if (cur.scan.run === 2 && cur.scan.arabic && has('、和与及', text, end) && DECADES.test(text.slice(end, end + 6))) {
    resetParts(p)
    const decade = readDecade(cur, p, at, end)
    return decade > 0 ? finishDate(cur, p, at, end) : 0
  }
  const short = cur.scan.run === 2
  if ((short || cur.scan.run === 4) && has('、/和及与上下第前一二三四-', text, end)) {
    const tail = text.slice(end, end + 30)
    const part = PART.test(tail)
    const year = short ? fullYear(cur, lowOf(cur.scan)) : lowOf(cur.scan)
    if (short ? SHORT_YEARS.test(tail) : year >= 1900 && year < 2100 && (part || YEAR_LIST.test(tail))) {
      resetParts(p)
      p.year = year
      p.stated = true
      return finishDate(cur, p, at, part && !short ? afterYear(cur, p, end) : end)
    }
  }
  // 万历二十九年（1601）八月二十一日: the year of our era, and a day of the old calendar
  if (at - 1 === cur.reign && cur.scan.run > 2 && has('）)', text, end)) {
    pushDate(cur, at, end, String(lowOf(cur.scan)).padStart(4, '0'), 'exact', 'year of a reign')
    return cur.done = end + 1 + (/^闰?[正一二三四五六七八九十冬腊]{1,2}月(?:[初一二三四五六七八九十廿]{1,3}日?)?/.exec(text.slice(end + 1, end + 9))?.[0].length ?? 0)
  }
  if (end >= cur.n || !has(MARKS, text, end)) return listedDay(cur, at, end)
  resetParts(p)
  const { arabic, run } = cur.scan
  const mark = text.charAt(end)
  if (arabic && has('-/.· ', mark) && (run === 4 || run === 1 || run === 2 || cur.scan.fraction)) {
    const iso = readIso(text, at, p)
    if (iso > 0) return finishDate(cur, p, at, afterDay(cur, p, iso))
    if (iso < 0) return drop(cur, at, -iso, 'no such day')
  }
  if (has('QH', mark)) {
    const period = arabic ? readPeriod(cur, p, at) : 0
    return period > 0 ? finishDate(cur, p, at, period) : 0
  }
  if (arabic && run > 0 && run <= 2 && (mark === ' ' || (mark.charCodeAt(0) | 32) === 97 || (mark.charCodeAt(0) | 32) === 112)) {
    // 3pm
    p.hour = cur.scan.loM
    p.minute = 0
    const to = afterMeridiem(text, p, end)
    if (to > 0) return pushClock(cur, p, at, to)
    resetParts(p)
  }
  if (has(':：', mark) && !(arabic && run > 0 && run <= 2)) return 0
  // 鲁迅（1881—1936）: two years in brackets
  const years = run === 4 && has('（(', text, at - 1) ? YEARS.exec(text.slice(at, at + 12)) : null
  if (years && Number(years[1]) < Number(years[2])) {
    pushDate(cur, at, at + years[0].length - 1, `${years[1]}/${years[2]}`, 'exact', 'years in brackets')
    return cur.done = at + years[0].length - 1
  }
  // 2023/24赛季
  const season = (run === 4 || run === 2) && has('/-–', mark) ? SEASON.exec(text.slice(end, end + 10)) : null
  if (season) {
    const year = run === 4 ? lowOf(cur.scan) : fullYear(cur, lowOf(cur.scan))
    let next = 0
    for (const figure of season[1]!) {
      const code = numeralCodes()[figure.charCodeAt(0)]!
      next = next * 10 + code - (code > 10 ? 48 : 1)
    }
    if ((year + 1) % 100 === next) return cur.done = pushDate(cur, at, end + season[0].length, `${year}/${year + 1}`, 'exact', 'season')
  }
  if (!has(':：', mark)) {
    const point = readPoint(cur, p, at)
    if (point > 0) return finishDate(cur, p, at, point)
    resetParts(p)
    const head = readHeadless(cur, p, at)
    if (head > 0) {
      const done = finishDate(cur, p, at, head)
      return done
    }
    if (p.day > 0) return 0
  }
  resetParts(p)
  if (has('点时:：', mark)) {
    if (text.charCodeAt(at) === 0x7b2c) return 0
    const to = readClock(cur, p, at, true)
    if (to > 0) {
      const next = numeralCodes()[text.charCodeAt(to)]
      if (next !== undefined && next >= 48 && mark === ':') return 0
      return pushClock(cur, p, at, to)
    }
  }
  return 0
}
