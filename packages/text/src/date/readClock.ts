import type { Cursor } from '../extract/Cursor.js'
import { skipSpaces } from '../extract/readTail.js'
import { POINT } from '../numeral/numeralCodes.js'
import { type NumeralStop, readNumeral } from '../numeral/readNumeral.js'
import type { DateParts } from './DateParts.js'
import { DAYPARTS } from './dayparts.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'

const small = (cur: Cursor, at: number, most: number, stop = cur.set.stop): number => {
  const { scan } = cur
  const end = readNumeral(cur.text, at, scan, stop)
  return end > at && !scan.vague && !scan.fraction && scan.loS === '' && lowOf(scan) <= most ? end : 0
}

/** am or pm after the hour in `p`, which it moves. Returns the end, or 0. */
export const afterMeridiem = (text: string, p: DateParts, at: number): number => {
  const found = p.hour <= 12 ? /^ ?([ap])\.?m(?![a-z])\.?/i.exec(text.slice(at, at + 6)) : null
  if (!found) return 0
  p.hour = (p.hour % 12) + (found[1]!.toLowerCase() === 'p' ? 12 : 0)
  return at + found[0].length
}

/** Minutes and seconds; 1:15.2 is a ratio. */
const COLONS = /^[:：]([0-5]\d)(?:[:：]([0-5]\d)|(?![:：]))(?!\.\d)/

/** 10:30 or 10:30:15, where the hour has been read up to `colon`. Returns the end or 0. */
const readColons = (cur: Cursor, p: DateParts, hour: number, colon: number): number => {
  const { text } = cur
  const found = COLONS.exec(text.slice(colon, colon + 8))
  if (!found || hour > 24) return 0
  let end = colon + found[0].length
  if (has('时分', text, end) && !has('间代期', text, end + 1)) end++
  if (/[\d:]/.test(text.charAt(end))) return 0
  p.hour = hour
  p.minute = Number(found[1])
  p.second = Number(found[2] ?? -1)
  return afterMeridiem(text, p, end) || end
}

/** 9点20 after a day: the point is the hour's. */
const stopAtPoint: NumeralStop = (_, __, code) => code === POINT

/** Does a second hour follow a joint, so that the 点 after it belongs to both (9~12点)? */
const SECOND_HOUR = /^\s?[-~—–至到]\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点:]|时(?!间|代|期))/

const AMOUNT = '有下第几这三两涨跌报升降破收挫逾超近约站守高低重失于至到万千百关以要如上'

/**
 * A clock time at `at`: 下午两点半, 22时37分, 8:30, 9点. Alone (`bare`), 3点 must not be a count of points. Fills `p`; returns the end or 0.
 */
export const readClock = (cur: Cursor, p: DateParts, at: number, bare: boolean): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  let part = -1
  let night = false
  for (const [word, afternoon] of DAYPARTS) {
    if (!text.startsWith(word, i)) continue
    part = afternoon ? 1 : 0
    night = '夜晚凌'.includes(word.charAt(0)) || word.endsWith('夜')
    if (word === '中午') part = 2
    i = skipSpaces(text, i + word.length)
    break
  }
  // 昨晚约11时, 晚上近九点钟
  if ((part >= 0 || !bare) && (has('约近', text, i) || has('大', text, i) && has('约概', text, i + 1))) {
    i += has('大', text, i) ? 2 : 1
    p.about = true
  }
  const numeral = i
  let end = small(cur, i, 24)
  // 晚上九点零九, 昨天9点20: no decimal
  const pointed = end === 0 && (!bare || part >= 0) && /^\S{1,3}点(?:零[一-九]|[1-5]\d|[二三四五]?十[一-九]?)(?![\d.%万亿个成倍元美])/.test(text.slice(i, i + 8))
  if (pointed) end = small(cur, i, 24, stopAtPoint)
  // 早上六七点: about six
  if (end === 0 && cur.scan.vague && cur.scan.hiM === cur.scan.loM + 1 && cur.scan.hiM <= 24 && cur.scan.loE === 0 && has('点', text, cur.scan.end) && (part >= 0 || has('钟', text, cur.scan.end + 1))) {
    end = cur.scan.end
    p.about = true
  }
  if (end === 0) return 0
  const { arabic, run } = cur.scan
  let hour = lowOf(cur.scan)
  const raw = hour
  if (text.charCodeAt(end) === 32 && (!bare || part >= 0) && has('点时', text, skipSpaces(text, end))) end = skipSpaces(text, end)
  const char = text.charAt(end)
  // 夜间1点 is after midnight
  if (part === 1 && hour < 12 && !(night && (hour < 5 && arabic || hour === 0))) hour += 12
  if (part === 2 && hour < 4) hour += 12
  // 晚上12点 is the end of the day, 凌晨12点 its beginning
  if (hour === 12 && raw === 12 && night) hour = part === 1 ? 24 : 0
  if ((!bare || part >= 0) && SECOND_HOUR.test(text.slice(end, end + 7))) {
    p.hour = hour
    p.minute = 0
    p.second = -1
    return end
  }
  if (has(':：', char) && arabic) return run <= 2 ? readColons(cur, p, hour, end) : 0
  if (!has('点时', char)) return 0
  const isPoint = char === '点'
  i = end + 1
  const next = text.charAt(i)
  if (has('间代期候', next) || isPoint && has('档评击燃赞都位数名阵', next)) return 0
  let minute = 0
  let second = -1
  let said = false
  if (has('半整正钟', next)) { if (next === '半') minute = 30; i++; said = true }
  else if (next === '多' && has('钟', text, i + 1)) said = true
  else {
    // 1 时 30 分
    const spaced = text.charCodeAt(end - 1) === 32
    let from = next === '过' ? i + 1 : spaced ? skipSpaces(text, i) : i
    if (has('零〇', text, from)) from = i
    let m = small(cur, from, 59)
    if (m > 0) {
      if (spaced) m = skipSpaces(text, m)
      const after = text.charAt(m)
      const value = lowOf(cur.scan)
      if (after === '刻' && value <= 3) { minute = value * 15; i = m + 1; said = true }
      else if (after === '分' && !has('之', text, m + 1)) {
        minute = value
        i = m + 1
        said = true
        const s = small(cur, i, 59)
        if (s > 0 && has('秒', text, s)) { second = lowOf(cur.scan); i = s + 1 }
      } else if (isPoint && (value >= 10 || has('零0', text, from)) && !cur.set.suffixes.has(text.charCodeAt(m)) && !has('年月日万亿千百%.点', after)) { minute = value; i = m; said = true }
    }
  }
  if (bare && part < 0 && !said) {
    // 3点 alone: a time, unless points or items are counted
    const before = numeral > cur.sentence ? text.charAt(numeral - 1) : ''
    if (isPoint) {
      if (has(AMOUNT, before) && !text.startsWith('截至', numeral - 2) && !(p.about = before === '约' && has('到起结开出入抵', text, i)) || raw === 0 && arabic || has('建意要原启：:，、', text, i) && (before !== '' && !'在于到至今明天'.includes(before)) || has('好想看理经感希心内思考', text, i) || raw === 1 && !arabic) return 0
    } else if (!arabic && run === 1 || has('小届及何同当用历随', before) || raw < 1) return 0
  }
  // 晚上12点半 is half past nought
  if (hour === 24 && raw === 12 && minute > 0) hour = 0
  if (hour > 24 || (hour === 24 && minute > 0)) return 0
  p.hour = hour
  p.minute = minute
  p.second = second
  return afterMeridiem(text, p, i) || i
}
