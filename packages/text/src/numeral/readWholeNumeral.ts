import { WanyiError } from '@wanyi/quantity'
import { type NumeralScan, numeralScan } from './NumeralScan.js'
import { readNumeral } from './readNumeral.js'

/** What can be wrong with a string that should be a numeral. */
export type NumeralErrorCode = 'NUMERAL_EMPTY' | 'NUMERAL_SYNTAX' | 'NUMERAL_VAGUE' | 'NUMERAL_RANGE'

const fail = (code: NumeralErrorCode, expected: string, text: string, offset: number): never => {
  throw new WanyiError<NumeralErrorCode>(code, { expected, received: text.length > 40 ? `${text.slice(0, 40)}…` : text, offset })
}

const neverStop = (): boolean => false

let shared: NumeralScan | undefined

/** Adds 角 or 分, a digit and a unit, to an amount in 元. */
const readSmall = (text: string, at: number, part: NumeralScan, units: string): number => {
  const end = readNumeral(text, at, part, neverStop)
  return end > at && units.includes(text.charAt(end) || ' ') && part.loS === '' && part.loE >= 0 && !part.vague ? end + 1 : at
}

/** 元, 角, 分 and 整 after the numeral; returns the end. */
const readAmount = (text: string, at: number, s: NumeralScan): number => {
  let i = at
  const unit = text.charAt(i)
  let tenths = 0
  let hundredths = 0
  if (unit === '角' || unit === '分') {
    s.loE -= unit === '角' ? 1 : 2
    i++
  } else if ('元圆圓'.includes(unit)) i++
  else return at
  if (unit !== '分' && i < text.length) {
    const part = numeralScan()
    if ('零〇'.includes(text.charAt(i))) i++
    if (unit !== '角') {
      const end = readSmall(text, i, part, '角')
      if (end > i) { tenths = part.loM * 10 ** part.loE; i = end }
    }
    if ('零〇'.includes(text.charAt(i) || ' ')) i++
    const end = readSmall(text, i, part, '分')
    if (end > i) { hundredths = part.loM * 10 ** part.loE; i = end }
  }
  if ('整正'.includes(text.charAt(i) || ' ')) i++
  if (tenths + hundredths > 0) {
    // only whole numbers of 元 or 角 have smaller parts
    const scale = 10 ** Math.max(0, s.loE + 2)
    if (s.loS !== '') s.loS = String(BigInt(s.loS) * BigInt(scale) + BigInt(tenths * 10 + hundredths))
    else s.loM = s.loM * scale + tenths * 10 + hundredths
    s.loE = Math.min(s.loE, -2)
  }
  return i
}

/** Reads a string that is one numeral and nothing else. The record returned is used again by the next call. */
export const readWholeNumeral = (text: string): NumeralScan => {
  const s = shared ??= /* @__PURE__ */ numeralScan()
  let from = 0
  let to = text.length
  while (from < to && text.charCodeAt(from) <= 32) from++
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  if (from === to) fail('NUMERAL_EMPTY', 'a numeral', text, 0)
  let sign = 1
  const first = text.charAt(from)
  if ('-−－负負+＋'.includes(first)) {
    sign = first === '+' || first === '＋' ? 1 : -1
    from++
    while (text.charCodeAt(from) === 32) from++
  }
  const body = text.charCodeAt(from) === 46 ? `0${text.slice(from, to)}` : from === 0 && to === text.length ? text : text.slice(from, to)
  const shift = text.charCodeAt(from) === 46 ? from - 1 : from
  let end = readNumeral(body, 0, s, neverStop)
  if (end === 0) fail('NUMERAL_SYNTAX', 'a numeral', text, shift < 0 ? 0 : shift)
  if (s.implicit && end === 1) fail('NUMERAL_SYNTAX', 'a digit before the unit', text, shift)
  if (end < body.length) {
    const power = s.unit ? 0 : 'kKwWMGB'.indexOf(body.charAt(end)) + 1
    if (power > 0 && end + 1 === body.length) {
      s.loE += [0, 3, 3, 4, 4, 6, 9, 9][power]!
      end++
    } else end = readAmount(body, end, s)
  }
  if (end < body.length) fail('NUMERAL_SYNTAX', s.more ? 'the end of the numeral' : 'a digit or a unit that fits', text, end + shift)
  if (s.vague) fail('NUMERAL_VAGUE', 'one number, not an interval', text, shift)
  if (s.loM > 1e308 || (s.loS !== '' && !Number.isFinite(Number(`${s.loS}e${s.loE}`)))) fail('NUMERAL_RANGE', 'a number below 1.8e308', text, shift)
  if (sign < 0) {
    if (s.loS === '') s.loM = s.loM === 0 ? 0 : -s.loM
    else s.loS = `-${s.loS}`
  }
  return s
}
