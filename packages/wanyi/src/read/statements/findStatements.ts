import { isShareOf } from '../identities/cues.js'
import type { MentionLike } from '../MentionLike.js'
import { quantityOf } from '../quantityOf.js'
import { segmentAt, segmentText, type Segments } from '../Segments.js'
import { simplify } from '../simplify.js'
import { attributionOf } from './attribution.js'
import { dateFor } from './dateFor.js'
import { events } from './events.js'
import { metricWords, type MetricWord } from './metricWords.js'
import type { Part, Statement } from './Statement.js'
import { timesOf } from './timesOf.js'

const QUANTITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['money', 'percent', 'multiple', 'count', 'measure', 'duration', 'number'])

/** Over how many paragraphs a subject is carried on. */
const CARRY = 2

/** A metric named after its quantity stands right behind it (20美元的使用费); one named before may stand further off in the sentence. */
const REACH = { after: 10, before: 40 } as const

/** Words that say that a sentence supposes. */
const SUPPOSED = /假设|假如|假定|假使|倘若|如果|若(?=[^干])/

/** Words that bring in somebody whom nobody has named before. */
const UNNAMED = /^\s*(?:某|有?一[家个位名款])/

/** A short line without a full stop between two paragraphs opens another subject. */
const headingBetween = (text: string, { paragraphs }: Segments, from: number, to: number): boolean => {
  for (let i = Math.max(from + 1, to - CARRY - 1); i < to; i++) {
    const line = text.slice(paragraphs[i], Math.min(paragraphs[i + 1] ?? text.length, (paragraphs[i] ?? 0) + 40)).trim()
    if (line !== '' && line.length < 30 && !/[。！？!?；]/.test(line)) return true
  }
  return false
}

/** The sentences of a text with what was found in each. */
interface Sentence {
  readonly index: number
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly quantities: MentionLike[]
  readonly entities: MentionLike[]
  readonly dates: MentionLike[]
  readonly words: MetricWord[]
}

const sentencesOf = (text: string, mentions: readonly MentionLike[], segments: Segments): Sentence[] => {
  const found = new Map<number, Sentence>()
  const at = (offset: number): Sentence => {
    const index = segmentAt(segments.sentences, offset)
    const known = found.get(index)
    if (known !== undefined) return known
    const start = segments.sentences[index] ?? 0
    const sentence: Sentence = {
      index, paragraph: segmentAt(segments.paragraphs, start), start, end: segments.sentences[index + 1] ?? text.length,
      quantities: [], entities: [], dates: [], words: [],
    }
    found.set(index, sentence)
    return sentence
  }
  for (const mention of mentions) {
    if (mention.kind === 'entity') at(mention.start).entities.push(mention)
    else if (mention.kind === 'date') at(mention.start).dates.push(mention)
    else if (QUANTITIES.has(mention.kind) && typeof mention.low === 'number') at(mention.start).quantities.push(mention)
  }
  for (const word of metricWords(text)) at(word.start).words.push(word)
  return [...found.values()].sort((a, b) => a.index - b.index)
}

/** Percentage points and basis points measure a change; nothing else is told by them. */
const isPoints = ({ unit }: MentionLike): boolean => unit === 'pp' || unit === 'bp'

/** People and things come whole: 7.2 is no number of models. */
const measures = ({ metric }: MetricWord, mention: MentionLike): boolean => {
  const { kind, unit, low } = mention
  return metric.kinds.includes(kind) && (isPoints(mention) ? metric.change === true : metric.points !== true)
    && (kind !== 'count' || metric.units === undefined || metric.units.includes(simplify(unit ?? '')))
    && (kind !== 'number' || metric.units === undefined || Number.isInteger(low))
}

/** 下降到35%: what follows is the level that was reached, not the change. */
const leadsToLevel = (text: string, { metric, end }: MetricWord): boolean => metric.change === true && /^了?[至到]/.test(text.slice(end, end + 2))

const isRatio = ({ kind }: MentionLike): boolean => kind === 'percent' || kind === 'multiple'

/** Whether a metric of an earlier clause can be what a ratio states: one that is always a ratio (毛利率, 占比), and no change, which names its own. */
const reachesRatio = ({ metric }: MetricWord): boolean => metric.change !== true && metric.kinds.every((kind) => kind === 'percent' || kind === 'multiple')

/**
 * The one before in the same clause, the nearest first; then one right after; then the nearest before in the sentence. A word for a whole
 * (占营收的24%) is none.
 */
const metricFor = (text: string, quantity: MentionLike, sentence: Sentence, clauseOf: (offset: number) => number): MetricWord | undefined => {
  const clause = clauseOf(quantity.start)
  const fitting = sentence.words.filter((word) => measures(word, quantity) && (word.end <= quantity.start || word.start >= quantity.end)
    && !leadsToLevel(text, word) && !(isRatio(quantity) && isShareOf(text, word.start, sentence.start)))
  const before = fitting.filter((word) => word.end <= quantity.start)
  const inClause = before.filter((word) => clauseOf(word.start) === clause)
  // 720亿参数 is counted in what it measures.
  return sentence.words.find((word) => word.text === quantity.unit && word.end === quantity.end && measures(word, quantity))
    ?? inClause.at(-1)
    ?? fitting.find((word) => word.start >= quantity.end && word.start - quantity.end <= REACH.after && clauseOf(word.start) === clause)
    ?? before.filter((word) => quantity.start - word.end <= REACH.before && (!isRatio(quantity) || reachesRatio(word))).at(-1)
}

/** What grows or declines: the metric named last before the change. What a share is of: the word for the whole between 占 and the share. */
const changedBy = (text: string, word: MetricWord, quantity: MentionLike, sentence: Sentence): MetricWord | undefined => {
  if (word.metric.change === true) return sentence.words.filter(({ metric, end }) => metric.change !== true && end <= word.start && word.start - end <= REACH.before).at(-1)
  return word.metric.id === 'share' ? sentence.words.find(({ start, end }) => start >= word.end && end <= quantity.start && isShareOf(text, start, sentence.start)) : undefined
}

/** 1美元兑7.2元: a rate of exchange says nothing of anybody. */
const isExchanged = (text: string, { start, end }: MentionLike): boolean => text[start - 1] === '兑' || text[end] === '兑'

/** The entities that a sentence speaks of: all but its source and what is counted (2048张H800). */
const spokenOf = ({ entities, quantities }: Sentence, source: Part | undefined): MentionLike[] => entities.filter((entity) =>
  (source === undefined || entity.end <= source.start || entity.start >= source.end)
  && !quantities.some(({ kind, end }) => (kind === 'count' || kind === 'number') && entity.start >= end && entity.start - end <= 1))

/** The first entity of the nearest clause, going back from `offset` to the start of its sentence, that names one; never the source of what is said. */
const subjectFor = (offset: number, sentence: Sentence, clauseOf: (offset: number) => number, source: Part | undefined): MentionLike | undefined => {
  const usable = spokenOf(sentence, source).filter((entity) => entity.end <= offset)
  const nearest = usable.at(-1)
  return nearest === undefined ? undefined : usable.find((entity) => clauseOf(entity.start) === clauseOf(nearest.start))
}

/**
 * The statements that a text makes: of each quantity what it measures, of whom and when; of each date what happened. A quantity for
 * which no word says what it measures makes none.
 *
 * @param original the text in which `mentions` were found
 * @param mentions as `extract` yields them with a lexicon: quantities, dates and entities in the order of the text
 *
 * @example
 * import { lexicon } from '@wanyi/dataset'
 * import { extract } from '@wanyi/text'
 * const text = '2022年百度的研发投入超过220亿元。'
 * const [statement] = findStatements(text, extract(text, { lexicon: lexicon() }))
 * statement?.subject?.id // → 'baidu'
 * statement?.quantity // → { low: 2.2e10, unit: 'CNY', modifier: 'over', … }
 */
export const findStatements = (original: string, mentions: readonly MentionLike[], segments: Segments = segmentText(original)): Statement[] => {
  const text = simplify(original)
  // the words that are shown are those of the text itself
  const partOf = ({ start, end }: Pick<Part, 'start' | 'end'>): Part => ({ start, end, text: original.slice(start, end) })
  const clauseOf = (offset: number): number => segmentAt(segments.clauses, offset)
  const statements: Statement[] = []
  let carried: { paragraph: number; subject?: MentionLike; time?: MentionLike } = { paragraph: -1 }
  for (const sentence of sentencesOf(text, mentions, segments)) {
    const supposed = SUPPOSED.test(text.slice(sentence.start, sentence.end))
    // What is supposed (假设某款产品…), or said of a stranger (某公司…), is not said of whom was spoken of before.
    const { paragraph } = sentence
    if (sentence.entities.length === 0 && (supposed || UNNAMED.test(text.slice(sentence.start, sentence.start + 8))) || headingBetween(text, segments, carried.paragraph, paragraph)) carried = { paragraph }
    if (paragraph !== carried.paragraph) {
      const { subject } = carried
      carried = { paragraph, ...(paragraph - carried.paragraph <= CARRY && subject !== undefined ? { subject } : {}) }
    }
    const source = attributionOf(text, sentence.start, sentence.end, sentence.entities)
    const make = (core: MentionLike, metric: Statement['metric'], quantity: Statement['quantity'], of?: MetricWord): void => {
      const own = subjectFor(Math.max(core.end, metric.end), sentence, clauseOf, source)
      const subject = own ?? carried.subject
      const ownTime = quantity === undefined ? core : dateFor(text, core.start, segments.clauses[clauseOf(core.start)] ?? 0, sentence.dates, carried.time)
      const time = ownTime ?? carried.time
      const parts = [core, metric, ...(own === undefined ? [] : [own]), ...(ownTime === undefined ? [] : [ownTime])]
      statements.push({
        start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)),
        ...(subject?.id === undefined ? {} : { subject: { ...partOf(subject), id: subject.id, carried: own === undefined } }),
        others: [...new Set(sentence.entities.map((entity) => entity.id).filter((id): id is string => id !== undefined && id !== subject?.id))],
        metric: { ...metric, ...partOf(metric) },
        ...(of === undefined ? {} : { of: { ...partOf(of), id: of.metric.id, en: of.metric.en, zh: of.metric.zh } }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(time?.date === undefined ? {} : { time: { ...partOf(time), date: time.date, carried: ownTime === undefined } }),
        ...(supposed ? { hypothetical: true as const } : {}),
        ...(source === undefined ? {} : { attribution: partOf(source) }),
      })
    }
    for (const mention of sentence.quantities) {
      const word = metricFor(text, mention, sentence, clauseOf)
      const quantity = quantityOf(mention)
      if (word === undefined || quantity === undefined || isExchanged(text, mention)) continue
      const { id, en, zh } = word.metric
      make(mention, { ...partOf(word), id, en, zh }, { ...quantity, ...partOf(mention) }, changedBy(text, word, mention, sentence))
    }
    for (const date of sentence.dates) {
      const event = eventFor(text, date, sentence, clauseOf)
      if (event !== undefined && sentence.entities.length > 0) make(date, event, undefined)
    }
    const [subject] = spokenOf(sentence, source)
    const time = timesOf(text, sentence.dates).at(-1)
    if (subject !== undefined) carried.subject = subject
    if (time !== undefined) carried.time = time
  }
  return statements.sort((a, b) => (a.quantity ?? a).start - (b.quantity ?? b).start)
}

/** 上线两个月后, 发布以来: what happened is taken for known, and the date that follows is of something else. */
const isKnown = (text: string, end: number): boolean => /^[^，,。；！？\n]{0,6}(?:后|以来|至今)/.test(text.slice(end, end + 9))

/** The event word nearest to a date in its own clause, or in the next one. */
const eventFor = (text: string, date: MentionLike, sentence: Sentence, clauseOf: (offset: number) => number): Statement['metric'] | undefined => {
  const clause = clauseOf(date.start)
  const window = text.slice(sentence.start, Math.min(sentence.end, date.end + 80))
  let best: Statement['metric'] | undefined
  let bestDistance = Infinity
  for (const { id, en, zh, words } of events) {
    for (const match of window.matchAll(words)) {
      const start = sentence.start + match.index
      const distance = start >= date.end ? start - date.end : date.start - start
      if (Math.abs(clauseOf(start) - clause) > 1 || distance >= bestDistance) continue
      if (start < date.start && isKnown(text, start + match[0].length)) continue
      bestDistance = distance
      best = { id, en, zh, start, end: start + match[0].length, text: match[0] }
    }
  }
  return best
}
