import { type Amount, negateAmount, scaleAmount, setUnit, takeNumeral } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { afterIncluded } from './hedge.js'
import { symbolAt } from './readSymbol.js'
import { readTail, skipSpaces } from './readTail.js'
import { readTenths } from '../quantity/readShare.js'
import { readMultiple } from '../quantity/readMultiple.js'
import { has } from './has.js'
import { LETTERS } from '../lexicon/letters.js'
import { numeralAt } from '../extract/numeralAt.js'
import { highOf, lowOf } from '../numeral/NumeralScan.js'

/** The end of a word that joins the two parts of a range, or 0. */
const connector = (cur: Cursor, at: number): number => {
  const { text } = cur
  // 1万(含)-5万
  const i = skipSpaces(text, afterIncluded(text, skipSpaces(text, at)))
  const kind = '和与-—―─–~〜ー∼−至到或'.indexOf(text.charAt(i) || ' ')
  if (kind < 0) return 0
  if (kind < 2) return -skipSpaces(text, i + 1)
  return skipSpaces(text, kind < 6 && has('-—―─', text, i + 1) ? i + 2 : i + 1)
}

const value = (m: number, e: number): number => m * 10 ** e

/**
 * Joins `a` with a second amount where a connector and a numeral follow: 15-20%, 2,200亿到3,000亿美元, 3节或4节. What stands only after the second part
 * belongs to both, unless that turns them round. Returns whether `a` is now a range.
 */
export const readRange = (cur: Cursor, a: Amount): boolean => {
  const { text, b } = cur
  let at = connector(cur, a.end)
  if (at === 0) return false
  const between = at < 0
  at = Math.abs(at)
  const joint = text.charAt(skipSpaces(text, afterIncluded(text, skipSpaces(text, a.end))))
  const from = at
  const symbol = symbolAt(cur, at)
  if (symbol) at = skipSpaces(text, cur.mark)
  if (has('-−负', text, at) && !symbol) at++
  if (text.charAt(at) === '上' && has('百千万亿', text, at + 1)) at++
  else if (joint === '至' && text.startsWith('少', at)) return false
  if (a.rule === 'fraction' && text.startsWith('百分之', at)) at += 3
  const end = numeralAt(cur, at)
  if (end === at) return false
  const { implicit } = cur.scan
  if (implicit && text.charAt(at - 1) !== '上' && end - at === 1 && a.rule !== 'fraction') return false
  const negative = at > 0 && has('-−负', text, at - 1) && at - 1 >= from
  takeNumeral(b, cur.scan, at)
  if (b.padded || (a.padded && !a.fraction)) return false
  if (joint === '-' && a.kind === '' && a.arabic && b.arabic && text.charAt(b.end) === '-' && b.run > 0) return false
  if (symbol) {
    // $100-$200: what stands after the second number may repeat the currency, never change it
    readTail(cur, b)
    if (b.kind === '' || b.kind === 'money') setUnit(b, 'money', symbol, b.end)
  } else {
    if (!readTenths(cur, b) && !readMultiple(cur, b)) readTail(cur, b)
    if (b.rule === 'name') return false
  }
  if (negative) { b.loM = -b.loM; b.hiM = -b.hiM }
  // 零下三到五度: both are below
  if (!negative && a.hiM < 0 && text.startsWith('零下', a.start) && !text.startsWith('零上', at)) {
    negateAmount(a)
    const joined = lowOf(a) <= lowOf(b) && joinUp(cur, a, b, between, joint)
    negateAmount(a)
    return joined
  }
  return joinUp(cur, a, b, between, joint)
}

/** Makes one interval of two amounts, where they fit. */
const joinUp = (cur: Cursor, a: Amount, b: Amount, between: boolean, joint: string): boolean => {
  const { text } = cur
  if (between) {
    if (b.kind === 'count' && '间'.includes(b.unit)) setUnit(b, '', '', b.numeral)
    const tail = text.slice(b.end, b.end + 3).trimStart()
    if (!(/^(?:之间|间(?!隔))/.test(tail))) return false
  }
  if (a.loS !== '' || b.loS !== '' || a.over !== b.over || a.over !== 1 && a.kind !== 'measure') return false
  // a fraction's denominator holds for both: 百分之三十到四十一
  if (a.rule === 'fraction' && a.kind === 'percent') {
    if (b.kind !== '' && b.rule !== 'fraction') return false
    if (b.rule !== 'fraction') scaleAmount(b, 1, -2)
    b.kind = 'percent'
    b.unit = '1'
  }
  if (a.kind === '' && b.kind === '' && !between) {
    // two bare numbers: a range where the joint is a word or both are large, a score or an identifier otherwise
    if (joint === '或') return false
    if (has('-−', joint) && !(a.big || b.big || a.grouped || b.grouped || a.fraction || highOf(b) >= 100)) return false
    if (lowOf(a) >= highOf(b) && !b.big) return false
  }
  // $100-500: the sign stands before the first alone
  if (a.kind === 'money' && b.kind === '' && a.end === a.numeral && !between) {
    b.kind = 'money'
    b.unit = a.unit
    a.kind = ''
    if (!(lowOf(a) < highOf(b)) || '%年月日'.includes(text.charAt(b.end) || '!')) { a.kind = 'money'; return false }
  }
  // 60分钟到90: the second unit is missing
  if (a.kind !== '' && (a.kind !== b.kind || a.unit !== b.unit)) return false
  if (a.kind === '' && b.kind !== '' && (a.padded || joint === '或' && b.kind === 'percent' && b.unit !== '1')) return false
  const { loM } = a
  let { loE } = a
  if (a.kind === '') {
    // the unit's own factor (毫秒, 世纪, 美分) is in b already
    const shift = b.kind === 'percent' && b.unit === '1' && b.rule !== 'fraction' ? tailShift(cur, b) : unitShift(cur, b)
    loE += shift
    if (!a.big && b.big) {
      const power = bigPower(text, b)
      if (value(loM, loE + power) <= highOf(b) && !(value(loM, loE) >= 1000 && power >= 4 && !a.fraction && value(loM, loE + power) > lowOf(b))) loE += power
    } else if (!a.hasUnit && b.hasUnit && !a.arabic && !b.big && a.run === 1) {
      // 三到五百: only where it keeps the order
      const power = smallPower(text, b)
      if (power > 1 && value(loM, loE + power) <= highOf(b)) loE += power
    }
  } else if (!a.big && b.big && a.end === a.numeral) return false
  if (value(loM, loE) > highOf(b)) return false
  a.loE = loE
  a.hiM = b.hiM
  a.hiE = b.hiE
  setUnit(a, b.kind, b.unit, b.end)
  a.numeral = b.numeral
  a.digits = Math.max(a.digits, b.digits)
  a.big ||= b.big
  a.vague = true
  a.run = 0
  a.implicit = false
  if (a.rule === '') a.rule = 'range'
  return true
}

const POWERS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.assign({ 万: 4, 亿: 8, 兆: 12 }, LETTERS)

/** The power of the last 万, 亿 or 兆 (all of 万亿) that the numeral ends with; also of a letter (3.5w, 1M). */
export const bigPower = (text: string, b: Amount): number => {
  let power = 0
  for (let i = b.numeral - 1; i > b.start; i--) {
    const at = POWERS[text.charAt(i)]
    if (!at && !has(' 多余来', text, i)) break
    power += at ?? 0
  }
  return power
}

const smallPower = (text: string, b: Amount): number => {
  const at = '十百千拾佰仟'.indexOf(text.charAt(b.numeral - 1)) % 3
  return b.numeral - b.start === 2 && at >= 0 ? at + 1 : 0
}

/** By how much the unit after the numeral has shifted it: known from the word alone. */
const tailShift = (cur: Cursor, b: Amount): number => {
  const char = cur.text.charAt(b.end - 1)
  return char === '‰' ? -3 : char === '%' ? -2 : has('成折', char) ? -1 : 0
}

const unitShift = (cur: Cursor, b: Amount): number => {
  const word = cur.text.slice(b.numeral, b.end).trim()
  const list = cur.set.suffixes.get(word.charCodeAt(0))
  for (const [name, suffix] of list ?? []) if (name === word && suffix.times === 1) return suffix.shift
  return 0
}
