import { type Amount, scaleAmount, setUnit } from './Amount.js'
import { wordNear } from './contextUnit.js'
import type { Cursor } from './Cursor.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { latinUnit } from '../lexicon/latinUnits.js'
import { OWN } from '../lexicon/suffixes.js'
import { has } from './has.js'
import { LETTERS } from '../lexicon/letters.js'
import { CURRENCY_CODES } from '../lexicon/currencyCodes.js'
import { DATA } from './textStop.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

const isWordChar = (c: number): boolean => isDigit(c) || isUnitLetter(c) || c === 0xb2 || c === 0xb3
const isUnitLetter = (c: number): boolean => isLetter(c) || c === 0xb5 || c === 0x3bc

const POWERS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.assign({ bn: 9, mn: 6, T: 12, thousand: 3, million: 6, billion: 9, trillion: 12 }, LETTERS)

/** The codes of currencies that a text writes in Latin letters. */
const CODES = /* @__PURE__ */ new Set(/* @__PURE__ */ `${CURRENCY_CODES} RMB INR RUB THB VND BRL NZD MOP USDT`.split(' '))

/** A multiplier's letter where the numeral is one of these is a name: 4K, 2B, 3D, 5G. */
const NAMES = /^(?:910[A-D]|[248]K|2[BCGbc]|3[DCGdc]|[456]G|[1-9]D|4S|5A|4A)$/

/** What has so many watts: near these words a W is no 万. */
const WATTS = /功[耗率]|[快闪]充|充电|电源|供电|显卡|散热|T[DG]P|喇叭|灯泡|光伏/

/** What is of so many litres with a turbocharger: near these words a T is no multiplier. */
const ENGINES = /发动机|变速|扭矩|涡轮|车型|排量|四缸|光模|交换机/

/** 21.2E0, 1e13, 1.1^+23: the value of scientific notation. Returns the end, or 0. */
const readPower = (cur: Cursor, a: Amount, at: number): number => {
  const { text } = cur
  const caret = text.charAt(at) === '^'
  let i = at + 1
  const sign = text.charAt(i)
  if (has('+-', sign)) i++
  const from = i
  let power = 0
  while (i < from + 3 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) power = power * 10 + text.charCodeAt(i++) - 48
  if (i === from || (i < cur.n && isWordChar(text.charCodeAt(i)))) return 0
  if (sign === '-') power = -power
  if (!caret) {
    if (power > 250 || power < -250) return 0
    scaleAmount(a, 1, power)
  } else {
    const value = (lowOf(a)) ** power
    if (!Number.isFinite(value)) return 0
    a.loM = a.hiM = value
    a.loE = a.hiE = 0
    a.over = 1
  }
  return i
}

/** A unit that the index of words has (bp): first those of the caller's own, which go before all else that the letters may mean. */
const readWord = (cur: Cursor, a: Amount, at: number, to: number, own: boolean): boolean => {
  const suffix = findSuffix(cur, at)
  if (!suffix || cur.mark < to || (own && suffix.word !== OWN)) return false
  setUnit(a, suffix.kind, suffix.unit, cur.mark)
  scaleAmount(a, suffix.times, suffix.shift)
  return true
}

/** Letters after a numeral: a unit (16GB, 30km), a multiplier (1.8T, 3.5w), a power (1e13), or a name, of which the numeral is a part. */
export const readLatin = (cur: Cursor, a: Amount, at: number): void => {
  const { text } = cur
  let i = at
  while (i < at + 16 && isWordChar(text.charCodeAt(i))) i++
  const adjacent = at === a.numeral
  if (readWord(cur, a, at, i, true)) return
  if (i < cur.n && i === at + 16 && isWordChar(text.charCodeAt(i))) { a.kind = ''; if (adjacent) a.rule = 'name'; return }
  const word = text.slice(at, i)
  // 8G内存, 5M带宽: the B of data is left out
  if (adjacent && a.arabic && !a.hasUnit && has('MGT', word) && word.length === 1 && wordNear(cur, at, a.run > 1 ? 16 : 0, 5, DATA) && !has('次人用', text, i) && (!NAMES.test(text.slice(a.start, i)) || has('内显运存', text, i))) {
    return setUnit(a, 'measure', `${word}B`, i)
  }
  // 100P算力
  if (adjacent && word === 'P' && wordNear(cur, at, 12, 6, /算力/)) {
    return setUnit(a, 'measure', 'PFLOPS', i)
  }
  if (adjacent && a.arabic && !a.hasUnit && NAMES.test(text.slice(a.start, i)) && !(word === 'K' && /^(?:上下文|[Tt]oken|tokens|的上下文|窗口|长度)/.test(text.slice(i, i + 8).trimStart())) && !/(?:输[入出]|上下文|窗口|长度)[从由可达到至仅约为是]{0,2}$/.test(text.slice(Math.max(0, a.start - 6), a.start))) { a.rule ='name'; return }
  // 1w4: as 1万4
  if (adjacent && a.run > 0 && /^[wk]\d$/.test(word)) {
    a.loM = a.hiM = a.loM * 10 + Number(word.charAt(1))
    scaleAmount(a, 1, LETTERS[word.charAt(0)]! - 1)
    a.digits++
    a.big = true
    a.end = a.numeral = i
    return
  }
  // $2.4 billion: a word stands apart, a letter does not
  if ((adjacent || word.length > 6) && a.arabic && !a.hasUnit) {
    const power = POWERS[word]
    if (power !== undefined) {
      if (word === 'K' && text.charAt(i) === '金') { a.rule = 'name'; return }
      if (word === 'K' && text.startsWith('色温', i)) return setUnit(a, 'measure', 'K', i)
      if ((word === 'W' || word === 'w') && !has('台次人用粉阅辆块元美播件套', text, i) && wordNear(cur, at, 48, 12, WATTS)) {
        return setUnit(a, 'measure', 'W', i)
      }
      if (word === 'T' && (has('版', text, i) || wordNear(cur, at, 20, 12, ENGINES))) { a.rule = 'name'; return }
      scaleAmount(a, 1, power)
      a.big = true
      a.digits = Math.max(1, String(a.loM).replace(/0+$/, '').length)
      a.end = i
      a.numeral = i
      // 1.8T参数, 100M tokens: the unit follows as after 万
      const next = skipSpaces(text, i)
      const c = text.charCodeAt(next)
      if (isUnitLetter(c) && next > i) readLatin(cur, a, next)
      return
    }
  }
  if (word === '') {
    if (text.charCodeAt(at) === 94 && adjacent && a.arabic && !a.hasUnit) {
      const end = readPower(cur, a, at)
      if (end > 0) a.end = a.numeral = end
    }
    return
  }
  if (!adjacent && word.length === 1 && 'MBT'.includes(word) && a.arabic && !a.hasUnit && (i >= cur.n || has('，。,;； ', text, i))) {
    scaleAmount(a, 1, POWERS[word]!)
    a.end = a.numeral = i
    a.big = true
    return
  }
  if (adjacent && (word.charCodeAt(0) | 32) === 101 && /^[eE]\d*$/.test(word) && a.arabic && !a.hasUnit && text.charCodeAt(at - 1) !== 32) {
    const end = readPower(cur, a, at)
    if (end > 0) { a.end = a.numeral = end; return }
  }
  // 2.3pct, 0.3pp: percentage points, as brokers write them
  if (/^(?:pp|pcts?|ppts?|PCT)$/.test(word)) {
    return setUnit(a, 'percent', 'pp', i)
  }
  if (/^[ap]m$/i.test(word)) {
    a.rule = 'name'
    return
  }
  if (CODES.has(word)) {
    a.kind = 'money'
    a.unit = word === 'RMB' ? 'CNY' : word
    a.end = i
    if (a.unit === 'USDT') { a.kind = 'count' }
    return
  }
  // 1980s: a decade of another language; iPhone 6s
  if (word === 's' && adjacent && (a.run === 4 || a.run === 1 && /(?:Phone|小米|红米) ?$/.test(text.slice(a.start - 6, a.start)))) { a.rule = 'name'; return }
  // 290N·m, 290Nm
  const joint = word === 'Nm' ? 0 : word === 'N' && /^[·⋅.]m(?![A-Za-z])/.test(text.slice(i, i + 3)) ? 2 : -1
  if (joint >= 0) {
    return setUnit(a, 'measure', 'N.m', i + joint)
  }
  if (/^[xX](?:P[EBS])?$/.test(word) && adjacent && a.arabic && a.loM !== 0) {
    const c = text.charCodeAt(i)
    // R9 7950X
    if (word === 'X' && a.run > 2) a.rule = 'name'
    else if (!isDigit(c)) setUnit(a, 'multiple', 'x', at + 1)
    return
  }
  if (readWord(cur, a, at, i, false)) return
  const unit = latinUnit(word)
  // 3 d is a time, 3d none
  if (unit && (adjacent ? word !== 'd' : word.length > 1 || 'mgLhWtd'.includes(word))) {
    // kW·h
    const hours = /W$/.test(unit[1]) && /^[·⋅]h(?![A-Za-z])/.test(text.slice(i, i + 3))
    scaleAmount(a, 1, unit[2])
    return setUnit(a, unit[0], hours ? `${unit[1]}.h` : unit[1], hours ? i + 2 : i)
  }
  // 16GB内存 and names alike end here: a numeral that letters follow directly is part of a name
  if (adjacent && a.arabic && !a.hasUnit) a.rule = 'name'
}

export { readPower }
