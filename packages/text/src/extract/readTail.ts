import { addStep, type Amount, addToAmount, scaleAmount, setUnit } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { contextUnit } from './contextUnit.js'
import { readLatin } from './readLatin.js'
import { dataNear } from './textStop.js'
import { readSmallMoney } from '../quantity/readSmallMoney.js'
import { readSmallUnits } from '../quantity/readSmallUnits.js'
import type { Suffix } from '../lexicon/suffixes.js'
import { matchWord } from '../lexicon/WordIndex.js'
import { has } from './has.js'

/** Skips up to three spaces. */
export const skipSpaces = (text: string, at: number): number => {
  let i = at
  while (i < at + 3 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0x3000 || text.charCodeAt(i) === 0xa0)) i++
  return i
}

/** The unit word at `at`, the longest that is not the beginning of another word; its end is in `cur.mark`. */
export const findSuffix = (cur: Cursor, at: number): Suffix | undefined => {
  const list = cur.set.suffixes.get(cur.text.charCodeAt(at))
  if (!list) return undefined
  for (const [word, suffix] of list) {
    const end = matchWord(cur.text, at, word)
    if (end === 0) continue
    // 4人工作组, but 人工; 5点评分, but 点评
    if (suffix.not !== '' && end < cur.n && has(suffix.not, cur.text, end) && !/^(?:工作|评分)/.test(cur.text.slice(end, end + 2))) continue
    // 9.98万起: from that price on; 3起 and 2万起案件 are cases
    if (word === '起' && cur.scan.big && (end >= cur.n || has('，。、；！？）,', cur.text, end))) continue
    cur.mark = end
    return suffix
  }
  return undefined
}

/** 多, 余 or 来 after the unit: 10倍多 is 10 to 11, 两年多 2 to 3. */
const readMoreAfter = (cur: Cursor, a: Amount): void => {
  const char = cur.text.charAt(a.end)
  if (!has('多余', char) || a.vague || a.fraction) return
  const next = cur.text.charAt(a.end + 1)
  if (char === '多' ? has('样少于种个次家名位元', next) : !(next === '' || '，。、；的'.includes(next))) return
  if (a.kind !== 'multiple' && a.kind !== 'duration' && a.kind !== 'money' && a.kind !== 'measure' && a.kind !== 'age') return
  if (a.kind === 'money' && a.end - a.numeral > 1) return
  a.end++
  a.vague = true
  // 300公里多 goes up by the last step of the numeral, 3公里多 by one
  if (a.hiS === '') addStep(a)
}

/** 半 after the unit: 两年半, 三斤半, 三成半. */
const readHalfAfter = (cur: Cursor, a: Amount, unitTimes: number): void => {
  const i = skipSpaces(cur.text, a.end)
  if (cur.text.charAt(i) !== '半' || a.vague) return
  if (has('年天夜径价票决数个月空导路身边场途', cur.text, i + 1) && cur.text.charAt(i + 1) !== '') return
  if (a.kind !== 'duration' && a.kind !== 'age' && a.kind !== 'measure' && a.kind !== 'multiple' && a.kind !== 'percent' && !(a.kind === 'money' && a.end - a.numeral === 1)) return
  addToAmount(a, 5 * unitTimes, 5 * unitTimes, -1)
  a.end = i + 1
}

/** 半 or 多 between 个 and the unit: 三个半小时, 三个多月. */
const readAndHalf = (cur: Cursor, a: Amount, at: number): boolean => {
  const half = cur.text.startsWith('个半', at)
  if (!half && (a.vague || !cur.text.startsWith('个多', at))) return false
  for (const [word, { kind, unit, times, shift }] of cur.set.suffixes.get(cur.text.charCodeAt(at))!) {
    if (kind !== 'duration' || !cur.text.startsWith(word.slice(1), at + 2)) continue
    if (half) addToAmount(a, 5, 5, -1)
    else { a.vague = true; a.hiM++ }
    scaleAmount(a, times, shift)
    setUnit(a, kind, unit, at + 1 + word.length)
    return true
  }
  return false
}

/** 亿元人民币, 元新台币: the currency's name after the plain word. */
const readCurrencyAfter = (cur: Cursor, a: Amount, word: string): void => {
  if (word.length > 1 && word !== '块钱' && word !== '元钱' || !'元圆块'.includes(word.charAt(0))) return
  const at = skipSpaces(cur.text, a.end)
  const c = cur.text.charAt(at)
  if (!has('人港新台', c)) return
  const suffix = findSuffix(cur, at)
  if (suffix?.kind !== 'money' || suffix.shift !== 0 || suffix.word.length < 2) return
  a.unit = suffix.unit
  a.end = cur.mark
}

/** Words that are classifiers only after what they count: 铜镜2面, 门窗1扇. */
export const AFTER_NOUN = '面扇则副尾羽丸池窝味车床题'

const CLOSING = '」』”"’'

/** Reads what stands after the numeral of `a`: a unit, smaller units, 多, 半. Leaves `kind` empty where there is none. */
export const readTail = (cur: Cursor, a: Amount): void => {
  const { text } = cur
  const quarters = a.arabic && !a.fraction && a.numeral < cur.n ? '¼½¾'.indexOf(text.charAt(a.numeral)) + 1 : 0
  if (quarters > 0) {
    addToAmount(a, 25 * quarters, 25 * quarters, -2)
    a.end = ++a.numeral
  }
  let at = skipSpaces(text, a.numeral)
  const code = text.charCodeAt(at)
  if (code < 128 ? code >= 65 || code === 46 : code === 0xb5 || code === 0x3bc) {
    const before = a.numeral
    readLatin(cur, a, at)
    if (a.kind === '' && a.numeral > before) at = skipSpaces(text, a.numeral) // 3.5w元
    else return
  }
  // 20多个亿, 三个亿元: 个 between numeral and multiplier
  if (text.charAt(at) === '个' && text.charAt(at + 1) === '亿' && !a.big && a.hiS === '') {
    scaleAmount(a, 1, 8)
    a.big = a.hasUnit = true
    a.numeral = a.end = at + 2
    at = skipSpaces(text, a.numeral)
  }
  if (readAndHalf(cur, a, at)) return
  if (text.charAt(at) === '+' && findSuffix(cur, at + 1)) {
    a.plus = true
    at++
  }
  // 两月, 数月, 十余月: no months of the calendar
  if (text.charAt(at) === '月' && at === a.numeral && has('两数多余来俩仨壹贰叁参肆伍陆柒捌玖拾', text, at - 1) && !has('刊份龄票薪租', text, at + 1)) {
    setUnit(a, 'duration', 'mo', at + 1)
    return readMoreAfter(cur, a)
  }
  let suffix = findSuffix(cur, at)
  if (!suffix && has(CLOSING, text, at)) {
    // 「26.2億」美元
    suffix = findSuffix(cur, at + 1)
    if (suffix?.kind !== 'money') suffix = undefined
  }
  if (!suffix) {
    if (has('兆', text, at) && dataNear(text, at)) setUnit(a, 'measure', 'MB', at + 1)
    else if (a.arabic && !a.fraction && has(AFTER_NOUN, text, at) && (!/[\w\u3400-\u9fff]/.test(text.charAt(at + 1)) && /[\u3400-\u9fff~∼–—-]/.test(text.charAt(a.start - 1)) || text.startsWith('车', at) && has('货土粮煤沙菜石砂', text, at + 1))) {
      setUnit(a, 'count', cur.source.charAt(at), at + 1)
    }
    return
  }
  const end = cur.mark
  const used = contextUnit(cur, a, suffix, at, end)
  if (!used) return
  a.kind = used.kind
  a.unit = used.kind === 'count' && used.unit === suffix.word ? cur.source.slice(at, end).replace(/ /g, '') : used.unit
  a.end = Math.max(end, cur.mark)
  const { times, shift } = used
  if (times !== 1 || shift !== 0) scaleAmount(a, times, shift)
  if (a.kind === 'money') {
    if (a.unit === 'CNY' && suffix.word.length === 1 && '元圆'.includes(suffix.word)) a.unit = cur.set.yuan
    readMoreAfter(cur, a)
    readCurrencyAfter(cur, a, suffix.word)
    readSmallMoney(cur, a, suffix.word)
    return
  }
  if (a.kind === 'count' || a.kind === 'age') { if (a.kind === 'age') { readHalfAfter(cur, a, 1); readMoreAfter(cur, a) } return }
  const end1 = a.end
  readHalfAfter(cur, a, shift > 0 ? 10 ** shift * times : times)
  if (a.end === end1) readMoreAfter(cur, a)
  if (a.end === end1) readSmallUnits(cur, a, suffix)
}
