import { WanyiError } from '@wanyi/quantity'
import type { ExtractOptions } from '../extract/ExtractOptions.js'
import { createExtractor } from '../extract/createExtractor.js'
import type { Mention, MentionKind } from '../extract/Mention.js'
import { formatNumeral } from '../numeral/formatNumeral.js'
import { detectScript } from '../script/detectScript.js'
import { spokenMention } from './spokenMention.js'
import { spokenRate } from './spokenRate.js'
import { writtenMention } from './writtenMention.js'

export interface RewriteNumeralsOptions extends Pick<ExtractOptions, 'referenceDate' | 'kinds' | 'currency' | 'units' | 'lexicon'> {
  /** `written`: figures, as print has them (3.5亿元, 15%); `spoken`: words, as they are said (三点五亿元, 百分之十五). */
  readonly to: 'written' | 'spoken'
  /** The characters of what is put in, for `spoken`; by default those of the text. */
  readonly script?: 'hans' | 'hant'
}

/** A piece of a text: `text.slice(start, end)`, in UTF-16 units. */
export interface RewriteSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface RewriteChange {
  readonly kind: MentionKind
  readonly original: RewriteSpan
  readonly rewritten: RewriteSpan
}

export interface RewrittenText {
  readonly text: string
  /** What was changed, in order; everything between is as it was. */
  readonly changes: readonly RewriteChange[]
}

/** A Chinese digit that is no part of the mention beside it: a saying (三七二十一). */
const DIGIT_BESIDE = /[一二三四五六七八九]/

/** A telephone number or another code: five digits or more that stand on their own and count nothing. An address is passed over whole. */
const CODE = /(?<![a-z])[a-z]{1,20}:\/\/[!-~]+|(?<![\w.,/:#@+-])[0-9]{5,}(?![\w,/:-]|\.\d)/gi

/** What a mention says, as far as rewriting may not change it: 三分之一 is a percent and 1/3 a number, but both are a third. */
const valueOf = (mention: Mention): string =>
  mention.low === null ? ('date' in mention ? mention.date : mention.id) : `${mention.low} ${mention.high} ${mention.kind === 'money' ? mention.unit : ''}`

/**
 * Whether a change keeps what the mention says: an odd numeral (四分一升) that would be read as something else is better left alone. Words may
 * be read as nothing where they stand alone (五角 is a shape), figures may not.
 */
const keeps = (valuesOf: (text: string) => string, mention: Mention, rewritten: string, to: 'written' | 'spoken'): boolean => {
  const after = valuesOf(rewritten)
  return (after === '' && to === 'spoken') || after === valueOf(mention) || after === valuesOf(mention.text)
}

/** 百分之负三至百分之负一 is read as two shares, but says one interval. */
const intervalOf = (text: string, [from, to, more]: readonly Mention[]): string | undefined =>
  from && to && !more && from.low !== null && to.low !== null && from.kind === to.kind && /^[到至]$/.test(text.slice(from.end, to.start))
    ? valueOf({ ...from, high: to.high }) : undefined

/** What a text says that stands alone, each text read once. */
const reader = (find: (text: string) => Mention[]): ((text: string) => string) => {
  const read = new Map<string, string>()
  return (text) => {
    let values = read.get(text)
    if (values === undefined) {
      const found = find(text)
      read.set(text, values = intervalOf(text, found) ?? found.map(valueOf).join())
    }
    return values
  }
}

/**
 * Turns spoken numbers into written ones, as after speech recognition, or written ones into spoken ones, as before speech synthesis: amounts,
 * decimals, percentages, fractions, temperatures, dates, clock times, measures.
 *
 * Only what {@link extract} takes for a quantity, a date or a time is touched, so idioms (一心一意, 十分), names (三星) and lines of verse stay, and so
 * do approximations (三四十, 十几, 四五家), 一半, 七成, 八折, 翻番, 第一 to 第九 and days of the week. A code of five digits or more, such as a telephone
 * number, is said digit by digit. No change alters what is said: where the numeral in the other form would be read as another amount (三分一, 十八年),
 * it is left.
 *
 * @throws WanyiError `UNKNOWN_DIRECTION` for another `to`, and what {@link extract} throws on bad options.
 *
 * @example
 * rewriteNumerals('营收三点五亿元，增长百分之十五', { to: 'written' }).text // → '营收3.5亿元，增长15%'
 * rewriteNumerals('2023年营收3.5亿元，增长15%，气温-5℃', { to: 'spoken' }).text // → '二〇二三年营收三点五亿元，增长百分之十五，气温零下五摄氏度'
 * const { changes } = rewriteNumerals('约三百五十人', { to: 'written' })
 * changes.map(({ original, rewritten }) => [original.text, original.start, rewritten.text]) // → [['三百五十人', 1, '350人']]
 * rewriteNumerals('一去二三里，烟村四五家', { to: 'written' }).text // → '一去二三里，烟村四五家'
 */
export const rewriteNumerals = (text: string, { to, script, kinds, lexicon, ...options }: RewriteNumeralsOptions): RewrittenText => {
  if (to !== 'written' && to !== 'spoken') throw new WanyiError('UNKNOWN_DIRECTION', { expected: 'written or spoken', received: String(to), path: 'to' })
  const find = createExtractor(options)
  const valuesOf = reader(find)
  const characters = script ?? (to === 'spoken' && detectScript(text).script === 'traditional' ? 'hant' : 'hans')
  const changes: RewriteChange[] = []
  let out = ''
  let done = 0
  const change = (kind: MentionKind, start: number, end: number, rewritten: string): void => {
    out += text.slice(done, start)
    const original = { start, end, text: text.slice(start, end) }
    changes.push({ kind, original, rewritten: { start: out.length, end: out.length + rewritten.length, text: rewritten } })
    out += rewritten
    done = end
  }
  const codes = to === 'spoken' ? text.matchAll(CODE) : [][Symbol.iterator]()
  let code = codes.next()
  const codesUpTo = (end: number): void => {
    for (; code.done !== true && code.value.index < end; code = codes.next()) {
      const { index, 0: figures } = code.value
      const after = index + figures.length
      if (index >= done && after <= end && /^\d/.test(figures)) change('number', index, after, formatNumeral(figures, { style: 'digits', zero: '零' }))
    }
  }
  const all = kinds === undefined && lexicon === undefined ? find : createExtractor({ ...options, ...(kinds && { kinds }), ...(lexicon && { lexicon }) })
  for (const mention of all(text)) {
    const { kind, start, end } = mention
    codesUpTo(start)
    if (to === 'spoken') {
      const spoken = spokenMention(mention, characters)
      const per = 'per' in mention ? spokenRate(text, end) : undefined
      if (spoken !== undefined && (spoken !== mention.text || per !== undefined) && keeps(valuesOf, mention, spoken, to)) {
        change(kind, start, per?.end ?? end, spoken + (per?.words ?? ''))
      }
    } else if (!DIGIT_BESIDE.test(text[start - 1] ?? '') && !DIGIT_BESIDE.test(text[end] ?? '')) {
      const written = writtenMention(mention, text.charAt(start - 1))
      // 233，577 would be one number
      const joins = done >= start - 1 && /[,，]/.test(text.charAt(start - 1)) && /\d$/.test(changes.at(-1)?.rewritten.text ?? '') && /^\d{3}(?!\d)/.test(written ?? '')
      if (written !== undefined && written !== mention.text && !joins && keeps(valuesOf, mention, written, to)) change(kind, start, end, written)
    }
    if (done < end) {
      out += text.slice(done, mention.end)
      done = mention.end
    }
  }
  codesUpTo(text.length)
  return { text: out + text.slice(done), changes }
}
