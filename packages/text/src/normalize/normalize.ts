import { WanyiError } from '@wanyi/quantity'
import { requireText } from '../text/requireText.js'
import { alignPieces } from './alignPieces.js'
import { normalizeSteps, type NormalizeSteps } from './normalizeSteps.js'

export interface NormalizeOptions extends NormalizeSteps {
  /** A conversion of the caller's, such as one of opencc-js, for what lies between the other changes; the map back covers it. */
  readonly convert?: (text: string) => string
}

/** One change: `start` to `end` of the normalized text stood at `originalStart` to `originalEnd` of the original. */
export interface NormalizeEdit {
  readonly start: number
  readonly end: number
  readonly originalStart: number
  readonly originalEnd: number
}

export interface Normalized {
  readonly text: string
  /** The changes in order: plain data, which can be stored and read again by {@link originalOffset}. */
  readonly edits: readonly NormalizeEdit[]
  /** The place in the original text; give `'end'` for the end of a span, which then leaves out what was deleted behind it. */
  readonly toOriginal: (offset: number, side?: 'start' | 'end') => number
}

/**
 * Where an offset into a normalized text lies in the original, in UTF-16 units. Inside a change that altered the length, the start of a span
 * goes to the start of the changed piece and its end to the end of it.
 *
 * @throws WanyiError `INVALID_OFFSET` for what is no whole number from 0 on.
 * @example
 * originalOffset([{ start: 0, end: 2, originalStart: 0, originalEnd: 1 }], 5) // → 4
 */
export const originalOffset = (edits: readonly NormalizeEdit[], offset: number, side: 'start' | 'end' = 'start'): number => {
  if (!(Number.isInteger(offset) && offset >= 0)) throw new WanyiError('INVALID_OFFSET', { expected: 'a whole number of UTF-16 units', received: String(offset) })
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start } = edits[middle]!
    if (start < offset || (start === offset && side === 'start')) low = middle + 1
    else high = middle
  }
  const edit = edits[low - 1]
  if (edit === undefined) return offset
  if (offset >= edit.end) return edit.originalEnd + offset - edit.end
  if (edit.end - edit.start === edit.originalEnd - edit.originalStart) return edit.originalStart + offset - edit.start
  return side === 'start' ? edit.originalStart : edit.originalEnd
}

interface Compiled {
  readonly pattern: RegExp
  readonly replace: readonly ((found: string) => string)[]
}

const compiled: Map<string, Compiled> = /* @__PURE__ */ new Map()

const compile = (options: NormalizeSteps): Compiled => {
  const key = ['width', 'compatibility', 'numerals', 'punctuation', 'spaces'].filter((step) => options[step as keyof NormalizeSteps] === false).join()
  let found = compiled.get(key)
  if (found === undefined) {
    const steps = normalizeSteps().filter(({ step }) => options[step] !== false)
    found = { pattern: new RegExp(steps.map(({ pattern }) => `(${pattern})`).join('|') || '(?!)', 'gu'), replace: steps.map(({ replace }) => replace) }
    compiled.set(key, found)
  }
  return found
}

/**
 * Makes the many ways of typing the same Chinese text one, and keeps the way back: letters and figures half-width, Chinese punctuation
 * full-width, numerals in their usual characters, compatibility characters resolved, spaces plain. Traditional characters stay (but for the
 * numerals 萬 and 億), unless `convert` is given: converting scripts is the work of opencc-js. Each step can be switched off.
 *
 * @throws WanyiError `NOT_A_TEXT` where the text, or what `convert` gives, is no string.
 * @example
 * normalize('营收３，５００億元｡').text // → '营收3,500亿元。'
 * normalize('重５㎏').edits // → [{ start: 1, end: 2, originalStart: 1, originalEnd: 2 }, { start: 2, end: 4, originalStart: 2, originalEnd: 3 }]
 * normalize('重５㎏').toOriginal(4) // → 3
 * normalize('ＡＩ　公司', { spaces: false }).text // → 'AI　公司'
 * normalize('漢字ＡＩ', { convert: (text) => text.replace('漢', '汉') }).text // → '汉字AI'
 *
 * @see https://www.unicode.org/reports/tr15/ (normalization forms; the compatibility step is NFKC, character by character)
 */
export const normalize = (text: string, options: NormalizeOptions = {}): Normalized => {
  requireText(text)
  const { pattern, replace } = compile(options)
  const { convert } = options
  const edits: { start: number, end: number, originalStart: number, originalEnd: number }[] = []
  let out = ''
  let done = 0
  const edit = (from: number, to: number, written: string): void => {
    const start = out.length
    out += written
    done = to
    const last = edits.at(-1)
    const even = written.length === to - from
    if (even && last !== undefined && last.end === start && last.originalEnd === from && last.end - last.start === last.originalEnd - last.originalStart) {
      last.end = out.length
      last.originalEnd = to
    } else edits.push({ start, end: out.length, originalStart: from, originalEnd: to })
  }
  const keep = (to: number): void => {
    if (convert !== undefined && to > done) {
      const from = done
      const kept = text.slice(from, to)
      const converted = convert(kept)
      requireText(converted, 'convert')
      for (const [start, end, written] of alignPieces(kept, converted)) {
        out += text.slice(done, from + start)
        edit(from + start, from + end, written)
      }
    }
    out += text.slice(done, to)
    done = to
  }
  for (const match of text.matchAll(pattern)) {
    const found = match[0]
    const written = replace[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!(found)
    if (written === found) continue
    keep(match.index)
    edit(match.index, match.index + found.length, written)
  }
  keep(text.length)
  return { text: out, edits, toOriginal: (offset, side) => originalOffset(edits, offset, side) }
}
