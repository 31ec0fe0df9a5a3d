import type { Modifier } from '@wanyi/quantity'
import { type Amount, negateAmount, scaleAmount, takeNumeral } from './Amount.js'
import { afterPredicate, alone, bareKind, tallied } from './bareKind.js'
import { type Cursor, drop } from './Cursor.js'
import { compared, hedgeAfter, hedgeBefore, joinHedges } from './hedge.js'
import { nameBefore } from './nameBefore.js'
import { inherit } from './inherit.js'
import { pushDate, pushQuantity } from './push.js'
import { rateAfter, rateBefore, setRate, TIMES } from './rate.js'
import { readRange } from './readRange.js'
import { signedStart } from './readSign.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { AFTER_NOUN, findSuffix, readTail, skipSpaces } from './readTail.js'
import { currencyBefore } from './readSymbol.js'
import { readDate } from '../date/readDate.js'
import { reignYear } from '../date/reignYear.js'
import { readFenzhi, readMixed, readTenths } from '../quantity/readShare.js'
import { readOneHalf } from '../quantity/readHalf.js'
import { readMultiple } from '../quantity/readMultiple.js'
import { readRatio } from '../quantity/readRatio.js'
import { lowOf, MAX_LENGTH } from '../numeral/NumeralScan.js'
import { numeralCodes, UNIT } from '../numeral/numeralCodes.js'
import { readNumeral } from '../numeral/readNumeral.js'
import { oneIsArticle } from './oneIsArticle.js'
import { idiomAt } from '../lexicon/idioms.js'
import { leftHedges } from '../lexicon/hedges.js'
import { identifierEnd } from './identifierEnd.js'
import type { QuantityMention } from './Mention.js'
import { has } from './has.js'
import { numeralAt } from '../extract/numeralAt.js'

/** Skips figures that are no number: longer than any number is. */
const skipRun = (text: string, at: number): number => {
  const codes = numeralCodes()
  let i = at
  while (i < text.length && codes[text.charCodeAt(i)]! > 0) i++
  return i
}

/**
 * Reads the quantity or date that starts with the numeral at `at`. `symbol` is the currency whose sign stands before it, from `start` on.
 * Returns the offset after what was read or dropped; always more than `at`.
 */
export const readNumber = (cur: Cursor, at: number, start: number, symbol: string): number => {
  const { text, a, scan, set } = cur
  if (text.charCodeAt(at) === 0x4e00 && text.charCodeAt(at + 1) === 0x534a && has('天夜径', text, at + 2) === false) return readOneHalf(cur, at)
  // 唯一一位: the first 一 is of 唯一
  if (text.charCodeAt(at) === 0x4e00 && has('唯统', text, at - 1)) return at + 1
  // 上百年 is no 百年 of a name
  const idiom = symbol === '' && !(has('上近', text, at - 1) && has('百千万', text, at)) ? idiomAt(text, at) : 0
  if (idiom > 0) return drop(cur, at, idiom, 'idiom')
  if (text.charCodeAt(at + 1) === 0x51e0 && has('年', text, at + 2) && has('零〇五六七八九', text, at)) {
    // 九几年, 零几年
    const decade = numeralDigit(text.charAt(at))
    return cur.done = pushDate(cur, at, at + 3, `${decade < 5 ? 20 : 19}${decade}X`, 'exact', 'decade')
  }
  let end = numeralAt(cur, at)
  // 三万八一平, 两千五一个月: the 一 is of what it is counted by
  if (text.charCodeAt(end + 1) === 0x4e00 && scan.unit && !scan.fraction && has('二三四五六七八九', text, end) && (has('晚平', text, end + 2) || startsWord(set.suffixes, text, end + 2))) end = readNumeral(text.slice(0, end + 1), at, scan, set.stop)
  // 参股, 陆家嘴: a formal digit alone is none
  if (end - at === 1 && has('参伍陆', text, at) && !has('元圆角分月', text, end)) return end
  if (end === at) return scan.end - at > MAX_LENGTH ? drop(cur, at, skipRun(text, at), 'too long') : at + 1
  // $20，300美元: two amounts, where a full-width comma looks like a separator of thousands
  if (symbol !== '' && scan.grouped) {
    const comma = at + text.slice(at, end).indexOf('，')
    if (comma > at && findSuffix(cur, skipSpaces(text, end))?.kind === 'money') readNumeral(text.slice(0, comma), at, scan, set.stop)
  }
  // a single digit that nothing belongs to is nearly always part of a word: only the rules for bare numerals look at it
  // 10派3.5元, 10送5转3派2元: so much for ten shares
  if (end - at === 2 && scan.loM === 10 && has('派送转', text, end)) {
    const dividend = /^(?:[送转][\d.]{1,4})*派/.exec(text.slice(end, end + 12))
    if (dividend) return setRate(cur, 'share', end + dividend[0].length, 1, false)
  }
  // 7 2 折: figures read out one by one
  if (symbol === '' && scan.run === 1 && text.charCodeAt(end) === 32) {
    const second = /^ ([1-9一二三四五六七八九]) ?折/.exec(text.slice(end, end + 4))
    if (second) {
      takeNumeral(a, scan, start)
      a.loM = a.hiM = a.loM * 10 + numeralDigit(second[1]!)
      a.loE = a.hiE = -2
      a.kind = 'percent'
      a.unit = '1'
      a.rule = 'tenths'
      a.digits = 2
      a.end = end + second[0].length
      return judge(cur, at)
    }
  }
  // 六、七个, 七、八百人, 6、7千元: six to seven; 十好几万: as 十几万
  const digit = end - at === 1 && has('、', text, end) && !has('第、', text, at - 1) ? (DIGITS + '2345678').indexOf(text.charAt(at)) : -1
  if (symbol === '' && (digit >= 0 && text.charAt(end + 1) === (DIGITS + '23456789').charAt(digit + 1) || has('好', text, end) && has('十', text, end - 1) && has('几', text, end + 1))) {
    const joined = digit < 0 ? `${text.slice(at, end)}几` : DIGITS.slice(digit % 8, digit % 8 + 2)
    const to = readNumeral(joined + text.slice(end + 2, end + 9), 0, scan, set.stop)
    takeNumeral(a, scan, start)
    a.numeral = a.end = at + to + 1
    readTail(cur, a)
    if (scan.vague && (to > 2 || a.kind !== '') && !has('年月日号期代届级层楼章节条款季班组栋', text, a.numeral)) return judge(cur, at)
    end = numeralAt(cur, at)
  }
  const lone = symbol === '' && end - at === 1 && !scan.vague && !(cur.done === at - 1 && has('、', text, cur.done)) && followsNothing(cur, end)
  if (lone && hopeless(cur, at, end)) return drop(cur, at, end, 'bare numeral')
  takeNumeral(a, scan, start)
  // 百八十块, 千八百块: eighty to a hundred
  const step = scan.implicit && end - at === 3 && has('八', text, at + 1) ? '百千万'.indexOf(text.charAt(at)) + 1 : 0
  if (step > 0) { a.loM = 8; a.hiM = 10; a.loE = a.hiE = step; a.vague = true; a.digits = 1 }
  if (end - at === 1 && bunch(cur, end)) a.numeral++
  if (symbol === '' && a.run > 0 && a.arabic && text.charCodeAt(at - 1) === 46 && (at < 2 || /[\s\-−]/.test(text.charAt(at - 2)))) {
    // .5
    const decimal = readPointFive(cur, at)
    if (decimal > 0) return decimal
  }
  if (symbol === '') {
    const name = lone ? 0 : nameBefore(cur, at, end)
    if (name > 0) return drop(cur, at, name, 'name')
    if (scan.arabic || scan.run > 2) {
      const id = identifierEnd(cur, at, end)
      if (id > 0) return drop(cur, at, id, 'identifier')
    }
    const date = lone ? 0 : readDate(cur, at, end)
    if (date > 0) return date
    // the date reader may have read numerals of its own
    if (scan.end !== end) { numeralAt(cur, at); takeNumeral(a, scan, start) }
    const sign = signedStart(cur, at)
    a.start = sign < at ? sign : start
    if (sign < at) negateAmount(a)
  } else { a.kind = 'money'; a.unit = symbol }

  if (lone) return judge(cur, at)
  if (symbol === '' && /^分之[一二三四五六七八九十]{1,2}决赛/.test(text.slice(a.numeral, a.numeral + 6))) return drop(cur, a.start, a.numeral + 5, 'name')
  if (a.arabic && !a.hasUnit && a.loS === '') readScientific(cur, a)
  let read = symbol === '' && (readFenzhi(cur, a) || readMixed(cur, a) || readRatio(cur, a))
  if (!read) {
    const before = a.numeral
    read = symbol === '' && (readTenths(cur, a) || readMultiple(cur, a))
    if (!read) {
      a.kind = ''
      readTail(cur, a)
      // ¥1,200起 is no count
      if (symbol !== '') { if (a.kind !== '' && a.kind !== 'money') a.end = a.numeral; a.kind = 'money'; a.unit = symbol; if (a.end < before) a.end = before }
      if (a.rule === 'name') {
        let i = a.end
        while (i < cur.n && /[A-Za-z0-9.+-]/.test(text.charAt(i)) && i < a.end + 40) i++
        return drop(cur, a.start, Math.max(i, a.end), 'name')
      }
    }
  } else if (a.kind === 'number' && a.rule !== 'ratio' || a.kind === 'percent' && a.rule === 'fraction') {
    // 四分之一公升: a fraction of a unit
    const { kind, unit, end: e } = a
    a.kind = ''
    readTail(cur, a)
    if (!isMeasured(a)) { a.kind = kind; a.unit = unit; a.end = e }
  }
  if (a.rule !== 'ratio') {
    const ranged = readRange(cur, a)
    if (!ranged && a.kind === '' && a.arabic && a.run > 0 && a.run <= 3) {
      // 25-18, 3:0: a score
      const score = /^\s?[-—:：比]\s?(\d{1,3})(?![\d.%年月日万亿])/.exec(text.slice(a.end, a.end + 7))
      if (score) return drop(cur, a.start, a.end + score[0].length, 'score')
    }
  }
  return judge(cur, at)
}

const DIGITS = '二三四五六七八九'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** 5.97×10^24, 6.02×10²³: a power of ten, taken into the exponent. */
const readScientific = (cur: Cursor, a: Amount): void => {
  const found = /^ ?[×xX*·] ?10(?:\^ ?([-−]?\d{1,3})|([⁻]?[⁰¹²³⁴-⁹]{1,3}))/.exec(cur.text.slice(a.numeral, a.numeral + 12))
  if (!found) return
  const power = Number((found[1] ?? found[2]!).replace(/[−⁻]/, '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit))))
  if (Math.abs(power) > 250) return
  scaleAmount(a, 1, power)
  a.big = true
  a.numeral = a.end = a.numeral + found[0].length
}

/** 把 after 百, 千 or 万: about so many (千把块, 百把人). */
const bunch = ({ text, scan }: Cursor, end: number): boolean => scan.implicit && has('把', text, end) && !has('刀', text, end + 1)

/** Is what follows the one character of a numeral, after spaces, no unit and no joint? A digit counts where it may be of a fraction (4 6/3). */
const followsNothing = (cur: Cursor, end: number): boolean => {
  const { text, set } = cur
  if (bunch(cur, end)) return false
  const at = skipSpaces(text, end)
  const c = text.charCodeAt(at)
  if (set.follow[c] === 1) return isUnitCode(c) && !startsWord(set.suffixes, text, at)
  if (at === end) return !(isDigitCode(text.charCodeAt(end - 1)) && has(AFTER_NOUN, text, at))
  let i = at
  while (i < at + 9 && isDigitCode(text.charCodeAt(i))) i++
  return i === at || text.charAt(i) !== '/'
}

/** A lone digit between two characters of words, with none of the words before it that make it a number: most digits of a text that are none. */
const hopeless = (cur: Cursor, start: number, end: number): boolean => {
  const { text } = cur
  let from = start
  while (from > cur.sentence && from > start - 3 && text.charCodeAt(from - 1) === 32) from--
  const to = skipSpaces(text, end)
  if (to >= cur.n || from <= cur.sentence || has('大', text, end) || tallied(text, end) || has('负下', text, from - 1)) return false
  const before = text.charCodeAt(from - 1)
  return text.charCodeAt(to) >= 48 && before >= 48 && leftHedges().get(before) === undefined && !afterPredicate(cur, start) && !saidToBe(cur, start) && !rank(cur, start) && !alone(cur, start, end)
}

/** .5 with the point before `at`. */
const readPointFive = (cur: Cursor, at: number): number => {
  const { a } = cur
  a.loE -= a.run
  a.hiE -= a.run
  a.fraction = true
  a.run = 0
  a.padded = false
  a.start = signedStart(cur, at - 1)
  if (a.start < at - 1) negateAmount(a)
  readTail(cur, a)
  return a.rule === 'name' ? 0 : judge(cur, at)
}

const isUnitCode = (c: number): boolean => {
  const code = numeralCodes()[c]!
  return code > UNIT && code <= UNIT + 12
}

const isDigitCode = (c: number): boolean => c >= 48 && c <= 57

const numeralDigit = (char: string): number => {
  const code = numeralCodes()[char.charCodeAt(0)]!
  return code >= 48 ? code - 48 : code - 1
}

const isMeasured = (a: Amount): boolean => a.kind === 'measure' || a.kind === 'duration'

/** 新台币三万元以上十五万元以下: the currency named before the first amount is the second's too. */
const sharedCurrency = (cur: Cursor, start: number): string => {
  const last = cur.out.at(-1)
  return last?.kind === 'money' && /[^美港欧歐日加澳台韩韓]元$/.test(last.text) && last.unit !== cur.set.yuan && /^(?:以上|以下|未满|[、，至到或和及~-]){1,2}$/.test(cur.text.slice(last.end, start)) ? last.unit : ''
}

/** Decides what the amount in `cur.a` is, with its hedges and its rate, and writes it down or drops it. */
export const judge = (cur: Cursor, at: number): number => {
  const { text, a, set } = cur
  let kind: QuantityMention['kind'] | '' = a.kind === '' ? '' : a.kind
  const implicit = a.implicit
  let rule: string = a.rule === '' ? kind : a.rule
  const currency = kind === '' || kind === 'money' ? currencyBefore(cur, a.start) : ''
  let hedgeFrom = a.start
  if (currency !== '') {
    hedgeFrom = cur.markStart
    if (kind === '') { kind = 'money'; a.unit = currency; rule = 'currency before' }
    else if (a.unit === 'CNY' || a.unit === set.yuan) a.unit = currency
  } else if (kind === 'money' && a.unit === set.yuan) a.unit = sharedCurrency(cur, a.start) || a.unit
  const time = kind === 'duration'
  // 0.4个和4.4个百分点: the last one's unit is that of all
  if (kind === 'count' && a.unit === '个' && /^(?:[、和与及] ?[\d.]+个)*[、和与及] ?[\d.]+个百分点/.test(text.slice(a.end, a.end + 40))) { kind = 'percent'; a.unit = 'pp' }
  if (kind === '' && (a.arabic || a.hasUnit) && (a.big || a.vague || a.numeral - a.start > 2 || has('×乘*/', text, skipSpaces(text, a.end))) && inherit(cur, a)) { kind = a.kind; rule = 'shared unit' }
  // 百公里油耗6.5升, 百公里加速3.8秒
  if (implicit && a.unit === 'km' && text.startsWith('百公里', at)) {
    if (/^(?:[^，。\d]{0,5}耗| ?[\d.]+ ?(?:[Ll升度]|kW))/.test(text.slice(a.end, a.end + 9))) return setRate(cur, 'km', a.end, 2, false)
    if (text.startsWith('加速', a.end)) return drop(cur, a.start, a.end, 'name')
  }
  // 百家, 亿元: a unit with no digit counts only after a hedge, or as money
  let before: Modifier = has('把', text, a.numeral - 1) ? 'about' : hedgeBefore(cur, hedgeFrom, time, implicit)
  if (before === 'exact' && hedgeFrom !== a.start) before = hedgeBefore(cur, a.start, time, implicit)
  if (implicit && a.start === at && (a.numeral - at === 1 || (a.big && !a.vague && a.numeral - at === 2))) {
    const strong = before !== 'exact' || kind !== '' && (hedgeAfter(cur, a.end, kind) !== 'exact' || GAINED.test(text.slice(Math.max(cur.sentence, at - 2), at))) || kind === 'money' && has('成', text, at - 1) || (a.big && kind === 'money' && a.numeral - at >= 1 && !(a.numeral - at === 1 && has('万', text, at)))
      || (a.big && a.numeral - at === 2 && kind !== '') || (a.unit === '字' || a.unit === '卡') || a.vague || (kind !== '' && has('数', text, at - 1)) || (cur.rateEnd > 0 && cur.rateEnd >= at - 2 && kind !== '') || kind === 'measure' && a.unit !== '[li]' && a.unit !== 'm' || has('名户架辆张件起艘套幢栋', a.unit)
    // 收入（百万元）, 单位：亿元: the unit of a column
    if (!strong || !a.vague && (has('（(', text, at - 1) && has('）)', text, a.end) || /单位[:：] ?$/.test(text.slice(Math.max(0, at - 4), at)))) return drop(cur, a.start, a.numeral, 'unit without digit')
  }
  // 21时38分、39分: another minute of the same hour
  if (a.unit === '分' && has('、和及', text, a.start - 1)) {
    const last = cur.out.at(-1)
    if (last && 'date' in last && last.end > a.start - 20 && /T\d\d:\d\d$/.test(last.date) && /^[、和及](?:\d\d?分[、和及])*$/.test(text.slice(last.end, a.start))) return drop(cur, a.start, a.end, 'clock')
  }
  if (kind === 'duration' && a.unit === 'a') {
    const reign = reignYear(cur, a)
    if (reign > 0) return drop(cur, a.start, cur.reign = reign, 'reign')
  }
  // 《16个夏天》: the name of a work
  if (kind === 'count' && has('《', text, a.start - 1)) return drop(cur, a.start, a.end, 'title')
  if (a.unit === 'wk' && a.loM === 1 && a.loE === 0 && has('转绕环', text, a.start - 1) && a.start > cur.sentence) return drop(cur, a.start, a.end, 'a turn')
  if (kind === 'duration' && a.loM === 1 && a.loE === 0 && a.numeral - a.start === 1 && !a.arabic && has('前上后下那这某同有新次翌', text, a.start - 1) && a.start > cur.sentence && !has('以提推延落', text, a.start - 2) && !(text.charAt(a.start - 1) === '有' && has('仅只才还约', text, a.start - 2))) return drop(cur, a.start, a.end, 'another time')
  if (kind === 'count' && (a.loM === 1 && a.hiM === 1 && a.loE === 0 && !a.arabic) && a.numeral - a.start === 1 && before === 'exact' && oneIsArticle(cur, a)) {
    return drop(cur, a.start, a.end, 'article')
  }
  if (kind === '') {
    const short = !a.arabic && a.numeral - a.start === 1
    const next = text.charAt(a.end)
    if (short && !implicit && (next === '大') && has('两三四五六七八九十', text, a.start) && !has('家小街妈', text, a.end + 1)) { kind = 'count'; a.unit = ''; rule = 'before 大' }
    else if (!(implicit && a.big && before !== 'exact') && !bareAccepted(cur, a.start, short) && !(!short && !implicit && !a.padded && (before !== 'exact' || hedgeAfter(cur, a.end, '') !== 'exact'))) return drop(cur, a.start, a.end, 'bare numeral')
    else {
      kind = bareKind(cur, a)
      if (kind === 'count' && !a.big && !(a.hasUnit && !a.arabic) && !a.vague) kind = afterPredicate(cur, a.start) || a.grouped ? kind : 'number'
      if (tallied(text, a.end)) kind = 'count'
      if (a.fraction && !a.big && !a.hasUnit) kind = 'number'
      a.unit = ''
      rule = `bare ${kind}`
    }
  }
  let end = a.end
  let per = ''
  if (kind !== 'percent' && kind !== 'multiple' && kind !== 'age' && (a.kind !== '' || kind === 'number' && !implicit) && !(rule === 'shared unit' && has('/', text, a.end))) {
    a.per = ''
    end = rateAfter(cur, a)
    per = a.per
  }
  let after = hedgeAfter(cur, end, kind)
  if (after === 'exact' && end !== a.end) after = hedgeAfter(cur, a.end, kind)
  if (after === 'over' && text.charAt(a.end) === '+' && kind === 'number' && /[0-9]/.test(text.charAt(a.end + 1))) after = 'exact'
  let modifier = joinHedges(a.plus ? joinHedges(before, 'over') : before, after)
  if (modifier === 'exact') modifier = compared(cur, a.start, a.end)
  if (per === '') {
    // 年均温12℃ is no rate
    per = a.unit === 'Cel' ? '' : rateBefore(cur, a.start, kind)
    if (per !== '' && kind === 'duration' && (per === a.unit)) per = ''
    // 每家一年付费100万: so much a house and a year
    if (per !== '' && kind === 'duration' && a.loM === 1 && a.loE === 0 && a.numeral - a.start === 1 && !TIMES.test(per) && AMOUNT_AHEAD.test(text.slice(a.end, a.end + 16))) {
      setRate(cur, `${per}.${a.unit}`, a.end, cur.rateScale, false)
      per = ''
    }
    if (per !== '') {
      cur.rateUsed = Math.max(end, a.end)
      if (cur.rateScale !== 0) { a.loE -= cur.rateScale; a.hiE -= cur.rateScale }
    }
  }
  pushQuantity(cur, a, kind, modifier, per, rule)
  cur.done = Math.max(a.end, at + 1)
  return Math.max(end, cur.done)
}

const AMOUNT_AHEAD = /^[^，。；！？\d]{0,10}[\d一二三四五六七八九十百千万亿两几]/

/** After these words 千家, 万台 count: 新增千家门店. */
const GAINED = /(?:新增|累计|开出|建成|拥有|覆盖|售价|定价|单价)$/

const PLACES = /^(?:会议室|室|房间|教室|病房|宿舍|办公室|路公交|路车|次列车|国道|省道|高速|航班|线|厂|队|师|团)/

/** Is a numeral without a unit a number at all? Small ones only where the words around say so, or where nothing else is there. */
const bareAccepted = (cur: Cursor, start: number, short: boolean): boolean => {
  const { text, a } = cur
  const { end } = a
  const next = text.charAt(end)
  if (a.padded && !a.fraction && !a.big) return false
  if (has('第号型#_@', next)) return false
  if (a.fraction && (has('本节章版', next) || next === ' ' && has('节章版', text, end + 1))) return false
  const prior = start > 0 ? text.charAt(start - 1) : ''
  if ((prior === '+' && /[0-9]/.test(text.charAt(start - 2))) || (next === '+' && /[0-9]/.test(text.charAt(end + 1)))) return false
  if (prior === '《' && next === '》' || !a.arabic && has('“「『', prior) && has('”」』', next)) return false
  if (PLACES.test(text.slice(end, end + 4))) return false
  // 每人2000
  if (a.run > 1 && cur.rateEnd === start) return true
  if (alone(cur, start, end)) {
    if (!short) return !listMarker(cur, start, end)
    return start === cur.first && end >= cur.last || saidToBe(cur, start)
  }
  if (has('死伤连', next) && tallied(text, end) || has('金银铜', next) && has('0123456789一二三四五六七八九十两夺得摘获揽斩以了金银', prior)) return true
  // 400余村民
  if (a.vague && a.arabic && bareKind(cur, a) === 'count' && /^[\u3400-\u9fff]/.test(next)) return true
  if (short) return saidToBe(cur, start) && (next === '' || '，。、；！？不这那而,.;'.includes(next)) || rank(cur, start)
  if (a.big) return true
  if (a.rule === 'ratio' || a.rule === 'fraction' || a.rule === 'range') return true
  if (a.grouped || a.fraction) return !(next !== '' && /[A-Za-z]/.test(next)) && !listMarker(cur, start, end)
  const before = start > 0 ? text.charAt(start - 1) : ''
  if (/[A-Za-z_/\\#@&=%]/.test(before) && before !== '=' ) return false
  if (before === ' ' && /[A-Za-z]/.test(text.charAt(start - 2))) return false
  if (!a.arabic) return a.hasUnit && (a.numeral - a.start > 2 || lowOf(a) >= 100 || afterPredicate(cur, start)) && !a.implicit || a.run >= 3 && afterPredicate(cur, start)
  return afterPredicate(cur, start) || rank(cur, start)
}

/** 是五, 等于三: the words say that a number follows. */
const saidToBe = (cur: Cursor, start: number): boolean => {
  const { text } = cur
  const before = text.charAt(start - 1)
  return before !== '' && start - 1 >= cur.sentence && '是为于到达减加乘得'.includes(before) && !has('以认因成作就还也', text, start - 2)
}

/** 排名前三. */
const rank = (cur: Cursor, start: number): boolean => cur.text.charAt(start - 1) === '前' && /[名列位居行量率球业国]/.test(cur.text.charAt(start - 2))

/** 一、 and 1. and (1) before a sentence: the number of a section or an item. */
const listMarker = (cur: Cursor, start: number, end: number): boolean => {
  const { text, a } = cur
  const next = text.charAt(end)
  const before = start > 0 ? text.charAt(start - 1) : '\n'
  if (a.arabic && a.run > 0 && a.run <= 3 && '（(【['.includes(before) && has('）)】]', text, skipSpaces(text, end))) return true
  if (a.arabic && a.run >= 4 && a.run <= 6 && '（('.includes(before) && has('）)', next)) return true
  if (start === cur.first && end >= cur.last) return false
  const opens = before === '\n' || (before === ' ' && start < 3) || start === 0 || '。；;'.includes(before) || has(':：', before) && next === '、'
  if (a.run > 0 && a.run <= 2 && opens && (has('、.', next) || next === '\n' || next === ' ' || has('）)', next))) return true
  return a.fraction && opens && a.numeral - a.start <= 4 && next !== '' && /^ ?[\u3400-\u9fff]/.test(text.slice(end, end + 2)) && !has('至到以左', next)
}
