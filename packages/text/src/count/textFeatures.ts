/** What a text is made of, in one pass: what the counts of `countText` and the estimate of tokens are computed from. */
export interface TextFeatures {
  /** Chinese characters. */
  readonly han: number
  /** Kana, full-width signs and other characters that take a full square. */
  readonly otherEastAsian: number
  /** Runs of everything else between spaces and East Asian characters, if a letter or a digit is in them, or spaces are around them. */
  readonly otherWords: number
  /** Latin, Greek, Cyrillic … letters. */
  readonly letters: number
  /** Runs of such letters. */
  readonly letterRuns: number
  /** Digits, in groups of up to three from the left of each run. */
  readonly digitGroups: number
  readonly asciiSigns: number
  readonly lineBreaks: number
  readonly codePoints: number
}

const HAN = 1
const WIDE = 2
const LETTER = 3
const DIGIT = 4
const SIGN = 5
const SPACE = 6
/** Signs which Chinese and Latin text share, full-width in the one and half-width in the other: “ ” ‘ ’ — … · ◇. */
const SHARED = 7

const kindOf = (code: number): number => {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return DIGIT
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER
    return code <= 0x20 || code === 0x7f ? SPACE : SIGN
  }
  if (code < 0x2000) {
    if (code === 0xb7) return SHARED
    if (code === 0xa0 || code === 0x85) return SPACE
    return code < 0xc0 ? SIGN : code >= 0x1100 && code < 0x1200 ? WIDE : LETTER
  }
  if (code < 0x2e80) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code === 0x2060 ? SPACE : SHARED
  if (code === 0x3000 || code === 0xfeff) return SPACE
  if (code === 0x3005 || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return HAN
  if (code >= 0xac00 && code <= 0xd7a3) return LETTER
  if (code < 0xa4d0 || (code >= 0xfe10 && code <= 0xfe6f) || (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6)) return WIDE
  if (code >= 0x20000 && code <= 0x3ffff) return HAN
  return code >= 0x1f000 && code <= 0x1faff ? WIDE : LETTER
}

const eastAsianAhead = (text: string, from: number): boolean => {
  for (let at = from; at < text.length && text[at] !== '\n'; at++) {
    const kind = kindOf(text.codePointAt(at)!)
    if (kind === HAN || kind === WIDE) return true
  }
  return false
}

export const textFeatures = (text: string): TextFeatures => {
  let [han, otherEastAsian, otherWords, letters, letterRuns, digitGroups, asciiSigns, lineBreaks, codePoints] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  // Whether the line has East Asian characters; unknown until the first one, or the first sign that makes it matter.
  let chinese: boolean | undefined
  let before = SPACE
  let digits = 0
  // The run of other characters that is open: whether there is one, whether it holds a letter or digit, whether a space is before it.
  let [run, solid, spaced] = [false, false, true]
  const endRun = (atSpace: boolean): void => {
    if (run && (solid || (spaced && atSpace))) otherWords++
    run = solid = false
    spaced = atSpace
  }
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const width = code > 0xffff ? 2 : 1
    let kind = kindOf(code)
    codePoints++
    if (kind === SHARED) {
      const next = at + width < text.length ? kindOf(text.codePointAt(at + width)!) : SPACE
      const within = (before === LETTER || before === DIGIT) && (next === LETTER || next === DIGIT)
      chinese ??= eastAsianAhead(text, at)
      kind = within || !chinese ? SIGN : WIDE
    }
    if (kind === HAN || kind === WIDE) {
      chinese = true
      endRun(false)
      if (kind === HAN) han++
      else otherEastAsian++
    } else if (kind === SPACE) {
      endRun(true)
      if (code === 10) {
        lineBreaks++
        chinese = undefined
      }
    } else {
      run = true
      solid ||= kind !== SIGN
      if (kind === SIGN) asciiSigns++
      else if (kind === LETTER) {
        letters++
        if (before !== LETTER) letterRuns++
      }
    }
    if (kind !== DIGIT) digits = 0
    else if (digits++ % 3 === 0) digitGroups++
    before = kind
    at += width
  }
  endRun(true)
  return { han, otherEastAsian, otherWords, letters, letterRuns, digitGroups, asciiSigns, lineBreaks, codePoints }
}
