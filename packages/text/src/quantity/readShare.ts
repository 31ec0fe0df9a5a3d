import { type Amount, addToAmount, scaleAmount, setUnit } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { skipSpaces } from '../extract/readTail.js'
import { falseFriends } from '../lexicon/falseFriends.js'
import { LETTERS } from '../lexicon/letters.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { highOf, lowOf } from '../numeral/NumeralScan.js'
import { powerOfTen } from '../numeral/powerOfTen.js'

/** 分之 (百分之三, 三分之一, 一又二分之一), or Cantonese 分 without 之 before a digit. Returns where the numerator starts, or 0. */
const afterFen = (cur: Cursor, at: number): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  if (!has('分', text, i)) return 0
  i = skipSpaces(text, i + 1)
  if (has('之', text, i)) return skipSpaces(text, i + 1)
  return 0
}

/**
 * A fraction whose denominator `a` holds: reads 分之 and the numerator, and makes `a` the fraction. 百分之三 is a percent, and so is 三分之一.
 * Returns false where there is none.
 */
export const readFenzhi = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  let at = afterFen(cur, a.numeral)
  // 百分三十, 四分一升: without 之 only after 百, or before 一
  if (at === 0 && has('分', text, a.numeral) && (has('百', text, a.numeral - 1) || (has('一二三', text, a.numeral + 1) && has('二三四五', text, a.numeral - 1) && !a.arabic && a.run === 1))) {
    const next = text.charAt(a.numeral + 2)
    if (has('百', text, a.numeral - 1) ? !'点位'.includes(text.charAt(a.numeral + 1) || '点') : has('茶加汤匙公升米', next) || !/[\w\u3400-\u9fff]/.test(next) || has('以的左是为人', next)) at = a.numeral + 1
  }
  if (at === 0 || a.loS !== '' || a.vague || a.fraction) return false
  let sign = 1
  if (has('负-−', text, at)) { sign = -1; at++ }
  const end = numeralAt(cur, at)
  if (end === at) return false
  const s = cur.scan
  const hundred = powerOfTen(a.loM, a.loE)
  const denominator = lowOf(a)
  if (denominator === 0) return false
  let to = end
  let shift = 0
  if (s.arabic && !s.unit) {
    const letter = skipSpaces(text, end)
    const exponent = LETTERS[text.charAt(letter)]
    if (exponent && !/[A-Za-z]/.test(text.charAt(letter + 1))) { shift = exponent; to = letter + 1 }
  }
  setUnit(a, 'percent', '1', a.numeral = to)
  a.rule = 'fraction'
  a.loM = s.loM * sign
  a.hiM = s.hiM * sign
  a.loE = s.loE
  a.hiE = s.hiE
  scaleAmount(a, 1, shift)
  a.loS = a.hiS = ''
  a.digits = s.digits
  a.vague = s.vague
  a.implicit = false
  if (s.loS !== '' || text.startsWith('决赛', to)) return false
  if (hundred === hundred) { a.loE -= hundred; a.hiE -= hundred } else a.over = denominator
  return true
}

/** 又 and a fraction after a whole number: 一又二分之一 is 1.5. */
export const readMixed = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  const at = skipSpaces(text, a.numeral)
  if (!has('又', text, at)) return false
  const from = skipSpaces(text, at + 1)
  const end = numeralAt(cur, from)
  if (end === from) return false
  const d = lowOf(cur.scan)
  let next = afterFen(cur, end)
  if (next > 0) {
    const to = numeralAt(cur, next)
    if (to === next || cur.scan.vague || !(d > 0)) return false
    next = to
    setFraction(a, lowOf(cur.scan), d)
  } else if (has('/', text, end) && cur.scan.arabic) {
    next = numeralAt(cur, end + 1)
    const over = lowOf(cur.scan)
    if (next === end + 1 || !(over > 0)) return false
    setFraction(a, d, over)
  } else if (has('分', text, end) && has('一', text, end + 1) && d > 0) {
    next = end + 2
    setFraction(a, 1, d)
  } else return false
  a.numeral = a.end = next
  a.kind = 'number'
  a.rule = 'fraction'
  return true
}

/** `a` + m/d (or − m/d, where `a` is negative), exactly where d is a power of ten. */
const setFraction = (a: Amount, part: number, d: number): void => {
  const m = a.loM < 0 ? -part : part
  const p = powerOfTen(d, 0)
  if (p === p) addToAmount(a, m, m, -p)
  else {
    const whole = lowOf(a)
    a.loM = a.hiM = whole * d + m
    a.loE = a.hiE = 0
    a.over = d
  }
}

/** 成 and 折 after a numeral: 七成 0.7, 三成五 0.35, 八五折 0.85. */
export const readTenths = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  const at = skipSpaces(text, a.numeral)
  const char = text.charAt(at)
  if (!has('成折', char)) return false
  if (a.big || a.grouped || a.loS !== '' || a.padded) return false
  const next = text.charAt(at + 1)
  if (next !== '' && falseFriends().get(char)?.includes(next) && !(char === '成' && (next === '都' && !has('市', text, at + 2) || next === '人' && has('才口员家士都不选群认以有', text, at + 2)))) return false
  const value = highOf(a)
  if (char === '折') {
    if (next === '成' || value >= 100 || value < 4 && /^[大手]?[机屏]/.test(text.slice(at + 1, at + 3))) return false
    const double = a.run === 2 && value >= 10
    if (!double && value > 10) return false
    scaleAmount(a, 1, double && !(a.vague) ? -2 : -1)
  } else {
    if (value > 10) return false
    scaleAmount(a, 1, -1)
  }
  setUnit(a, 'percent', '1', at + 1)
  a.rule = 'tenths'
  if (char === '折' && has('半', text, a.end) && !a.vague && !a.fraction && a.loM < 10) { addToAmount(a, 5, 5, -2); a.end++; a.digits++ }
  // 三成多 is 0.3 to 0.4
  if (char === '成' && has('多余', text, a.end) && !has('次样', text, a.end + 1) && !a.vague) { a.hiM += 10 ** (-1 - a.hiE); a.vague = true; a.end++; return true }
  if (char === '成') {
    // 三成五, 七成 六, 三成半
    const i = skipSpaces(text, a.end)
    const c = text.charAt(i)
    const figure = a.arabic && c >= '1' && c <= '9' && !/[0-9.,%]/.test(text.charAt(i + 1)) ? Number(c) - 1 : -1
    const digit = figure >= 0 ? figure : '一二三四五六七八九'.indexOf(c || ' ')
    if (c === '半') { addToAmount(a, 5, 5, -2); a.end = i + 1; a.digits++ }
    else if (digit >= 0 && !a.vague && !a.fraction && !has('成十百千万个家位天月年人名大', text, i + 1) && !/^[到至][一二三四五六七八九]成/.test(text.slice(i + 1, i + 4))) { addToAmount(a, digit + 1, digit + 1, -2); a.end = i + 1; a.digits++ }
  }
  return true
}
