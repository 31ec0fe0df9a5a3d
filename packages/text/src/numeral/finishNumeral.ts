import { ARABIC, numeralCodes } from './numeralCodes.js'
import type { NumeralScan } from './NumeralScan.js'

const SAFE = 9_007_199_254_740_991

/** The figures of a term as ASCII digits, read off the text where a double does not hold them. */
const figures = (text: string, s: NumeralScan, k: number, value: number): string => {
  if (value <= SAFE) return String(value)
  const codes = numeralCodes()
  let out = ''
  for (let i = s.from[k]!; i < s.to[k]!; i++) {
    const c = codes[text.charCodeAt(i)]!
    if (c >= ARABIC && c < ARABIC + 10) out += c - ARABIC
    else if (c > 0 && c <= 10) out += c - 1
  }
  return out
}

/** Sum of the terms beyond 2^53, as digits. */
const exactSum = (text: string, s: NumeralScan, values: Float64Array, least: number): string => {
  let sum = 0n
  for (let k = 0; k < s.terms; k++) {
    if (values[k] !== 0) sum += BigInt(figures(text, s, k, values[k]!)) * 10n ** BigInt(s.exp[k]! - least)
  }
  return String(sum)
}

const countDigits = (text: string, s: NumeralScan): number => {
  if (s.loS === '' && !s.fraction) {
    let m = s.loM
    if (s.big || s.loE > 0 || m >= 100) while (m >= 10 && m % 10 === 0) m /= 10
    let count = 1
    while (m >= 10) { m = Math.floor(m / 10); count++ }
    return count
  }
  let digits = s.loS === '' ? String(s.loM) : s.loS
  if (digits === '0') return 1
  // 10.30亿 states four digits, 2,200亿 two; a plain 20 or 二十 is meant to the last figure
  if (!s.fraction && (s.big || s.loE > 0 || s.loM >= 100)) digits = digits.replace(/0+$/, '')
  if (s.fraction && s.terms === 1) digits = figures(text, s, 0, s.lo[0]!)
  return Math.max(1, digits.replace(/^0+/, '').length)
}

/** Adds up the terms into the two bounds. */
export const finishNumeral = (text: string, s: NumeralScan): void => {
  s.loS = s.hiS = ''
  if (s.terms === 1) {
    s.loM = s.lo[0]!
    s.hiM = s.hi[0]!
    s.loE = s.hiE = s.exp[0]!
    if (s.loM > SAFE) s.loS = s.hiS = figures(text, s, 0, s.loM)
  } else {
    let least = s.exp[0]!
    for (let k = 1; k < s.terms; k++) least = Math.min(least, s.exp[k]!)
    let lo = 0
    let hi = 0
    for (let k = 0; k < s.terms; k++) {
      const scale = 10 ** (s.exp[k]! - least)
      lo += s.lo[k]! * scale
      hi += s.hi[k]! * scale
    }
    s.loM = lo
    s.hiM = hi
    s.loE = s.hiE = least
    if (!(hi <= SAFE)) {
      s.loS = exactSum(text, s, s.lo, least)
      s.hiS = exactSum(text, s, s.hi, least)
    }
  }
  s.digits = countDigits(text, s)
}
