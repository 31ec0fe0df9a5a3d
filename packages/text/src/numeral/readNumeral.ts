import { ARABIC, COMMA, DOT, MORE, numeralCodes, POINT, SOME, TWENTY, UNIT } from './numeralCodes.js'
import { MAX_LENGTH, MAX_TERMS, type NumeralScan } from './NumeralScan.js'
import { finishNumeral } from './finishNumeral.js'

/** Says whether the character at an offset is no part of the numeral although the grammar would take it (千 of 千瓦, 多 of 多元化). */
export type NumeralStop = (text: string, at: number, code: number) => boolean

const add = (s: NumeralScan, lo: number, hi: number, exp: number, from: number, to: number): void => {
  const k = s.terms++
  s.lo[k] = lo
  s.hi[k] = hi
  s.exp[k] = exp
  s.from[k] = from
  s.to[k] = to
}

const isArabic = (code: number): boolean => code >= ARABIC && code < ARABIC + 10
const isDigit = (code: number): boolean => code > 0 && code <= 10
const isUnit = (code: number): boolean => code > UNIT && code <= UNIT + 12

/** The code at `at`, or of the unit after one space (五 十). */
const spacedUnit = (text: string, at: number, n: number): number => {
  if (at >= n) return 0
  const codes = numeralCodes()
  const code = codes[text.charCodeAt(at)]!
  if (code !== 0 || text.charCodeAt(at) !== 32) return code
  const next = codes[text.charCodeAt(at + 1)]!
  return isUnit(next) ? next : 0
}

const isLiang = (text: string, at: number): boolean => '两兩俩倆仨'.includes(text.charAt(at) || ' ')

/** What goes on after a unit and a space: 2 万 3,500, 1 兆 8,600 亿, but not 3 万 2023 年. */
const GROUP = /^(?:\d,\d{3}(?![\d,.])|\d{4}(?![\d.]| ?[年-])|\d{1,3} ?[百千万亿])/

/** After the point, where the figures are left open: 多亿, 几个百分点. */
const MORE_THAN = /^[多几](?:[万亿倍%]|个[亿百])/

/** 三四, 七八, and the fixed pairs 三五 and 两三 of speech. */
const isPair = (a: number, b: number): boolean => a > 1 && (b === a + 1 || (a === 4 && b === 6))

/**
 * Reads the longest numeral that starts at `from` and fills `s`. Returns its end, or `from` where none starts there.
 * The value is kept as terms, digits × 10^exp, which a following 万 or 亿 shifts: nothing is rounded before the end.
 */
export const readNumeral = (text: string, from: number, s: NumeralScan, stop: NumeralStop): number => {
  const codes = numeralCodes()
  const n = Math.min(text.length, from + MAX_LENGTH + 1)
  let i = from
  let open = false // the last term is a digit that no unit has closed yet
  let lastExp = -1 // the power of the unit read last
  let small = 99 // units of this section must fall: 百 after 千, never after 百
  let zero = -1 // where a 零 inside stands that nothing has followed yet
  let groups = 0
  let more = false
  let shorthand = -1
  let run = 0
  s.terms = 0
  s.digits = 0
  s.arabic = s.fraction = s.unit = s.big = s.implicit = s.vague = s.padded = s.grouped = s.more = false

  reading: while (i < n && s.terms < MAX_TERMS - 2) {
    let at = i
    let c = codes[text.charCodeAt(i)]!
    if (c === 0) {
      // spaces join only where a unit follows, or a digit follows a unit
      while (at < n && text.charCodeAt(at) === 32) at++
      if (at === i || s.terms === 0 || at - i > 3) break
      c = codes[text.charCodeAt(at)]!
      if (!isUnit(c) && !(c === POINT && isDigit(codes[text.charCodeAt(text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1)]!) && !stop(text, at, 33)) && !(c === MORE && (!open || s.arabic && !s.fraction && (s.lo[0]! < 1000 || s.lo[0]! % 100 === 0))) && !(isDigit(c) && !open && lastExp > 0 && codes[text.charCodeAt(i - 1)]! > 10)
        && !(isArabic(c) && !open && (lastExp > 3 && s.arabic && GROUP.test(text.slice(at, at + 8)) || isUnit(codes[text.charCodeAt(at + 1)]!) && codes[text.charCodeAt(at + 1)]! - UNIT < lastExp && !stop(text, at + 1, codes[text.charCodeAt(at + 1)]!)))) break
      if (isDigit(c) && !isUnit(codes[text.charCodeAt(at + 1)]!) && isDigit(codes[text.charCodeAt(at + 1)]!)) break
    }
    if (isArabic(c)) {
      if (open || more || s.fraction || (s.terms > 0 && lastExp < 0)) break
      let j = at
      let m = 0
      while (j < n && isArabic(c = codes[text.charCodeAt(j)]!)) { m = m * 10 + c - ARABIC; j++ }
      const head = j - at
      if (head <= 3 && (s.terms === 0 || head + 3 <= lastExp)) {
        // groups of exactly three: 3,500 but not 1,2 nor 12,3456; one of them after 万 (3万2,327)
        while (!(s.terms > 0 && j > at + head) && codes[text.charCodeAt(j)] === COMMA && isArabic(codes[text.charCodeAt(j + 1)]!) && isArabic(codes[text.charCodeAt(j + 2)]!)
          && isArabic(codes[text.charCodeAt(j + 3)]!) && !isArabic(codes[text.charCodeAt(j + 4)]!) && j + 4 <= n) {
          m = m * 1000 + (codes[text.charCodeAt(j + 1)]! - ARABIC) * 100 + (codes[text.charCodeAt(j + 2)]! - ARABIC) * 10 + codes[text.charCodeAt(j + 3)]! - ARABIC
          j += 4
          s.grouped = true
        }
      }
      if (s.terms > 0 && (head > lastExp || m >= 10 ** Math.min(lastExp, 15))) break
      let exp = 0
      if (codes[text.charCodeAt(j)] === DOT && isArabic(codes[text.charCodeAt(j + 1)]!)) {
        const dot = j++
        while (j < n && isArabic(c = codes[text.charCodeAt(j)]!)) { m = m * 10 + c - ARABIC; j++ }
        // 34亿9152.9万: a second part with a point needs a unit of its own
        if (s.terms > 0 && !(isUnit(c) && c - UNIT >= 4 && c - UNIT < lastExp)) break
        exp = dot + 1 - j
        s.fraction = true
      }
      if (s.terms === 0) {
        s.arabic = true
        if (!s.fraction && !s.grouped) run = head
        if (head > 1 && codes[text.charCodeAt(at)] === ARABIC) s.padded = true
        open = true
        add(s, m, m, exp, at, j)
      } else {
        // 2万5 is 25000, 3万4000 is 34000; a unit that follows (1万2千) closes the digit as usual
        const next = spacedUnit(text, j, n)
        if (j - at === 1 && exp === 0 && zero < 0 && lastExp > 1 && !(isUnit(next) && next - UNIT < lastExp && !stop(text, j, next))) {
          if (stop(text, at, ARABIC)) break
          add(s, m, m, lastExp - 1, at, j)
          i = j
          break
        }
        add(s, m, m, exp, at, j)
        zero = -1
        open = true
      }
      i = j
      continue
    }
    if (isDigit(c)) {
      if (open || more || s.fraction) break
      if (s.terms > 0 && lastExp < 0) break
      let j = at
      if (s.terms > 0) {
        while (codes[text.charCodeAt(j)] === 1) j++
        if (j > at) {
          if (zero < 0) zero = i
          i = j
          if (j >= n) break
          const next = codes[text.charCodeAt(j)]!
          if (next === 0 || next === POINT || (next >= UNIT + 4 && isUnit(next))) break
          continue
        }
      }
      let end = j
      while (end < n && isDigit(codes[text.charCodeAt(end)]!) && !(end > j && '两兩俩倆仨參参陆陸'.includes(text.charAt(end)) && stop(text, end, 0))) end++
      // 三两天 is two or three
      const down = end - j === 2 && codes[text.charCodeAt(j)] === 4 && isLiang(text, j + 1)
      const a = down ? 3 : codes[text.charCodeAt(j)]!
      const after = down ? 4 : codes[text.charCodeAt(j + 1)]!
      // 两三天 is a pair, 两五 is not a digit string: 两 stands alone
      if (end - j > 1 && isLiang(text, j) && !(end - j === 2 && codes[text.charCodeAt(j + 1)] === 4)) end = j + 1
      if (end - j === 2 && isPair(a, after) && stop(text, j + 1, 0)) end = j + 1
      const length = end - j
      const next = spacedUnit(text, end, n)
      const closes = isUnit(next) && next - UNIT < Math.min(small, 4) && !stop(text, end, next)
      // 三四点 is three or four, 一二点三 is 12.3
      const pointed = next === POINT && isDigit(codes[text.charCodeAt(end + 1)]!)
      if (length === 1 || (length === 2 && isPair(a, after) && !(pointed && s.terms === 0))) {
        const b = length === 1 ? a : after
        if (s.terms > 0 && !closes) {
          if (zero < 0 && lastExp > 1 && !(lastExp > 3 && isUnit(next) && next >= UNIT + 4)) {
            if (stop(text, j, a)) break
            add(s, a - 1, b - 1, lastExp - 1, j, end)
            shorthand = s.terms
          } else add(s, a - 1, b - 1, 0, j, end)
          if (length === 2) s.vague = true
          zero = -1
          i = end
          open = true
          if (shorthand >= 0 && next !== POINT && !(isUnit(next) && next >= UNIT + 4)) break
          continue
        }
        if (length === 2) s.vague = true
        if (s.terms === 0 && length === 1) run = 1
        zero = -1
        add(s, a - 1, b - 1, 0, j, end)
        open = true
        i = end
        continue
      }
      // 一兆一一二三億: figures read out, with a smaller unit behind
      if (s.terms > 0 && !(length <= 4 && lastExp > 4 && isUnit(next) && next - UNIT >= 4 && next - UNIT < lastExp)) break
      let m = 0
      for (let k = j; k < end; k++) m = m * 10 + codes[text.charCodeAt(k)]! - 1
      add(s, m, m, 0, j, end)
      if (s.terms === 1) run = length
      s.padded = a === 1 && s.terms === 1
      open = true
      i = end
      continue
    }
    if (isUnit(c)) {
      const exp = c - UNIT
      if (stop(text, at, c)) break
      if (exp < 4) {
        if (more) break
        if (open && shorthand < 0) {
          if (s.fraction || s.terms === 1) {
            for (let k = 0; k < s.terms; k++) s.exp[k] = s.exp[k]! + exp
          } else {
            if (exp >= small) break
            s.exp[s.terms - 1] = exp
          }
        } else {
          if (open || exp >= small || (s.terms > 0 && zero < 0 && (exp !== 1 || lastExp < 2))) break
          if (s.terms === 0 && exp > 1) s.implicit = true
          add(s, 1, 1, exp, at, at)
        }
        small = exp
        zero = -1
      } else {
        if (zero >= 0) break
        if (s.terms === 0) {
          s.implicit = true
          add(s, 1, 1, 0, at, at)
        }
        // 亿 takes with it what a smaller unit has closed (三百五十万亿); 万万 multiplies the same group again
        while (groups > 0 && (s.exp[s.groupEnd[groups - 1]! - 1]! < exp || (exp >= s.groupExp[groups - 1]! && s.groupEnd[groups - 1] === s.terms && !more))) groups--
        const start = groups === 0 ? 0 : s.groupEnd[groups - 1]!
        if (start === s.terms) break
        for (let k = start; k < s.terms; k++) s.exp[k] = s.exp[k]! + exp
        s.groupExp[groups] = exp
        s.groupEnd[groups++] = s.terms
        small = 99
        s.big = true
        if (more) { more = false; s.more = true; lastExp = -1; open = false; s.unit = true; i = at + 1; continue }
      }
      open = false
      lastExp = exp
      s.unit = true
      i = at + 1
      continue
    }
    if (c >= TWENTY && c <= TWENTY + 2) {
      if (s.terms > 0) break
      add(s, c - TWENTY + 2, c - TWENTY + 2, 1, at, at)
      small = lastExp = 1
      s.unit = true
      i = at + 1
      continue
    }
    if (c === SOME) {
      if (open || more || s.fraction || (s.terms > 0 && (lastExp < 0 || text.charCodeAt(at) === 0x6570 || text.charCodeAt(at) === 0x6578))) break
      if (stop(text, at, c)) break
      add(s, s.terms > 0 ? 1 : 2, 9, s.terms > 0 && zero < 0 && lastExp > 1 ? lastExp - 1 : 0, at, at + 1)
      zero = -1
      s.vague = true
      open = true
      i = at + 1
      continue
    }
    if (c === MORE) {
      if (s.terms === 0 || more || s.more || zero >= 0 || s.vague || stop(text, at, c)) break
      // the next step of the last digit that is not zero: 180多 reaches to 190
      let k = s.terms - 1
      let m = s.lo[k]!
      let exp = s.exp[k]!
      while (m === 0 && k > 0) { k--; m = s.lo[k]!; exp = s.exp[k]! }
      if (m === 0 || m > 2 ** 53 || (open && exp === 0 && m % 10 !== 0)) break
      while (m % 10 === 0) { m /= 10; exp++ }
      add(s, 0, 1, exp, at, at)
      s.vague = true
      more = true
      open = false
      i = at + 1
      continue
    }
    if (c === POINT) {
      if (s.terms === 0 || more || s.fraction || zero >= 0 || (s.vague && !open)) break
      const from = text.charCodeAt(at + 1) === 32 && !stop(text, at + 1, 32) ? at + 2 : at + 1
      let j = from
      let m = 0
      while (j < n) {
        const d = codes[text.charCodeAt(j)]!
        if (isDigit(d)) m = m * 10 + d - 1
        else if (isArabic(d)) m = m * 10 + d - ARABIC
        else break
        j++
      }
      // 三点多亿, 两点几倍: between three and four
      const some = j === from && j === at + 1 && !s.vague && MORE_THAN.test(text.slice(j, j + 3))
      if (some) { add(s, 0, 1, 0, j, j); s.vague = true; j++ } else if (j === from || (from === at + 1 && stop(text, at, c))) break
      s.fraction = true
      shorthand = -1
      if (!some) add(s, m, m, from - j, from, j)
      run = 0
      open = true
      i = j
      continue
    }
    break reading
  }
  if (zero >= 0) i = zero
  s.more = more || s.more
  s.end = i
  s.run = run > 0 && i === s.to[0] && s.terms === 1 ? run : 0
  if (s.terms === 0) return from
  if (i - from > MAX_LENGTH) return from
  finishNumeral(text, s)
  return i
}
