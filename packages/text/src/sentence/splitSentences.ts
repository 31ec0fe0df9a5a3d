import { endsAtPoint } from './endsAtPoint.js'
import { requireText } from '../text/requireText.js'
import { quotedSpans } from './quotedSpans.js'

/** A sentence without the white space around it: `text.slice(start, end)`, in UTF-16 units. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

const STOP = '。！？!?｡'
const CLOSER = '”’」』）)】》〉]"\''
const QUOTE_CLOSER = '”’」』"\''
/** After a quotation that ends in a full stop: 的 or a comma carry the sentence on, and so does who said it. */
const CARRIED_ON = /[ \t]*(?:[，、；：,;:的地得]|[^，。！？；、“”「」\s]{0,6}?(?:说|說|道|问|問|答|喊|叫|称|稱|表示|指出|认为|認為))/y

const isBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff ||
  unit === 0x85 || unit === 0x2028 || unit === 0x2029

/** Whether the stop at `at` can end a sentence at all. A half-width ! or ? inside a word or an address (a?b=c) does not. */
const stops = (text: string, at: number, to: number, start: number): boolean => {
  const character = text[at]!
  // ……好。: what a sentence begins with does not end it
  if (character === '…') return at - start > 12 || /[^\s…“‘「『（(]/.test(text.slice(start, at))
  if (character === '.') return endsAtPoint(text, at, to, start)
  if (character !== '!' && character !== '?') return true
  const next = text.charCodeAt(at + 1)
  return at + 1 >= to || isBlank(next) || next > 0x7f ||
    STOP.includes(text[at + 1]!) || CLOSER.includes(text[at + 1]!)
}

/** 。！？｡ ! ? . … */
const isStop = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x2e || unit === 0x21 || unit === 0x3f : unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x2026 || unit === 0xff61

const splitLine = (text: string, from: number, to: number, emit: (start: number, end: number) => void): void => {
  const spans = quotedSpans(text, from, to)
  let span = 0
  let start = from
  for (let at = from; at < to; at++) {
    if (!isStop(text.charCodeAt(at)) || !stops(text, at, to, start)) continue
    let end = at + 1
    let quote = false
    for (; end < to; end++) {
      const character = text[end]!
      if (QUOTE_CLOSER.includes(character)) quote = true
      if (!CLOSER.includes(character) && !STOP.includes(character) && character !== '…' && character !== '.') break
    }
    while (span < spans.length && spans[span + 1]! <= at) span += 2
    const inside = span < spans.length && spans[span]! < at
    if (inside && end <= spans[span + 1]!) continue
    CARRIED_ON.lastIndex = end
    if (inside && end < to && (!quote || CARRIED_ON.test(text))) {
      at = end - 1
      continue
    }
    emit(start, end)
    start = end
    at = end - 1
  }
  emit(start, to)
}

/**
 * Splits Chinese and mixed text into sentences with their exact places. A sentence ends at 。！？ and …, at a half-width ! ? or full stop
 * that is not part of a number (3.5), an abbreviation (U.S., Inc., J. Smith) or an address, and at the end of a line. Closing quotes and
 * brackets go with the sentence before them. Inside a quotation or brackets of up to 400 characters nothing is split; a quotation that ends
 * in a stop ends the sentence too, unless 的, a comma or who said it (“……。”他说) carries it on. 、，；： end nothing.
 *
 * Limits: a line break always ends a sentence, so join lines that were wrapped by width first; `etc.` at the true end of a sentence runs on.
 *
 * @throws WanyiError `NOT_A_TEXT` for what is no string.
 * @example
 * splitSentences('营收3.5亿元。“会涨吗？”他问。好').map(({ text }) => text) // → ['营收3.5亿元。', '“会涨吗？”他问。', '好']
 * splitSentences('Acme Inc. grew 3.5%. It did.').map(({ end }) => end) // → [20, 28]
 * splitSentences(' 一。 二') // → [{ start: 1, end: 3, text: '一。' }, { start: 4, end: 5, text: '二' }]
 */
export const splitSentences = (text: string): Sentence[] => {
  requireText(text)
  const sentences: Sentence[] = []
  const emit = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) sentences.push({ start, end, text: text.slice(start, end) })
  }
  const lineEnd = /[\n\r\u0085\u2028\u2029]|$/g
  for (let from = 0; from < text.length;) {
    lineEnd.lastIndex = from
    const to = lineEnd.exec(text)!.index
    splitLine(text, from, to, emit)
    from = to + 1
  }
  return sentences
}
