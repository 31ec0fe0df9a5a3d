import { type Amount, scaleAmount, setUnit } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { alone } from '../extract/bareKind.js'
import { skipSpaces } from '../extract/readTail.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { lowOf } from '../numeral/NumeralScan.js'

const WEIGHED = /^(?:[kmc]?[gmL]|ml|lb|oz)(?![A-Za-z])/

/** 16:9, 3比1, 一万兑一, 1/3, 4 6/3: a quotient, as one number. */
export const readRatio = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  const at = a.numeral
  const char = text.charAt(at)
  if (a.vague || a.loS !== '') return false
  const slash = char === '/'
  // 12.5/10万: so many of a population
  const population = slash && a.arabic ? /^. ?(?:[百十]|10{0,2})?万/.exec(text.slice(at, at + 7)) : null
  if (population) {
    numeralAt(cur, skipSpaces(text, at + 1))
    scaleAmount(a, 1, -Math.round(Math.log10(lowOf(cur.scan))))
    setUnit(a, 'percent', '1', a.numeral = at + population[0].length)
    a.rule = 'ratio'
    return true
  }
  const joint = slash || has(':：∶比兑', char)
  if (!joint) {
    // a whole number and a fraction: 4 6/3
    if (char !== ' ' || !a.arabic || a.run === 0) return false
    const end = numeralAt(cur, at + 1)
    if (end === at + 1 || !cur.scan.arabic || cur.scan.run === 0 || !has('/', text, end)) return false
    const top = cur.scan.loM
    const to = numeralAt(cur, end + 1)
    if (to === end + 1 || cur.scan.run === 0 || !(cur.scan.loM > 0) || to < cur.n && !has('的，。、；！？,.;) ）', text, to)) return false
    return finish(a, Math.abs(a.loM) * cur.scan.loM + top, cur.scan.loM, to)
  }
  if (slash && (!a.arabic || a.run === 0 || a.run > 4 || a.padded)) return false
  if (has(':：', char) && (has(':：', text, a.start - 1) || !a.arabic || a.run === 0 && !a.fraction)) return false
  const end = numeralAt(cur, at + 1)
  const s = cur.scan
  if (end === at + 1 || s.vague || s.loS !== '' || s.implicit) return false
  const bottom = lowOf(s)
  const top = lowOf(a)
  const next = text.charAt(end)
  // 3比0: a score that is no quotient
  if (!(bottom > 0) || (char === '比' && a.arabic && top === 0)) return false
  if (slash) {
    if (!s.arabic || s.run === 0 || s.run > 4 || s.padded || next === '/' || (/[A-Za-z%]/.test(next) && !WEIGHED.test(text.slice(end, end + 4)))) return false
    // 8/20除息: a day, not to be read
    if (text.startsWith('决赛', end) || has('月日起', next) || top > 1 && top <= 12 && bottom > 12 && bottom <= 31 && /^[\u3400-\u9fff]/.test(next) && next !== '的' && !startsWord(cur.set.suffixes, text, end)) return false
    const before = text.charAt(a.start - 1)
    if (/[A-Za-z/]/.test(before)) return false
    if (!(Math.abs(top) < bottom || alone(cur, a.start, end))) return false
  } else if (has('比兑', char)) {
    if (startsWord(cur.set.suffixes, text, skipSpaces(text, end)) && !(a.arabic && has('胜负', text, end)) || a.fraction && char === '比' && !s.arabic) return false
    if (has('%年月', next)) return false
  } else {
    // 10:30 is a time, read before; 1:2:3 is none
    if (has(':：', next) || /[A-Za-z]/.test(next) || (char === '：' && end - at === 1)) return false
    if (s.unit || a.run > 6) return false
    if (s.padded || a.padded) return false
  }
  finish(a, top, bottom, end)
  // 1/2kg, 1/2公斤: a fraction of a unit
  if (slash && (WEIGHED.test(text.slice(end, end + 4)) || startsWord(cur.set.suffixes, text, end))) a.rule = 'fraction'
  return true
}

const finish = (a: Amount, top: number, bottom: number, end: number): boolean => {
  a.loM = a.hiM = top
  a.loE = a.hiE = 0
  a.over = bottom
  a.digits = Math.max(a.digits, 1)
  setUnit(a, 'number', '', a.numeral = end)
  a.rule = 'ratio'
  a.implicit = false
  return true
}
