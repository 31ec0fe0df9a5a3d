import type { MentionLike } from '../MentionLike.js'
import { segmentAt, type Segments } from '../Segments.js'
import { simplify } from '../simplify.js'
import { metricWords } from '../statements/metricWords.js'
import type { Family, Figure, Period } from './Figure.js'
import { growthSign, isExchangeRate, isMargin, isPerOne, isPremise, isReached, isShareOf, standardOf } from './cues.js'
import { periodInContext, periodOfCode } from './period.js'
import { withListCurrencies } from './withListCurrencies.js'
import { writtenPlace } from './writtenPlace.js'

const FAMILIES: Readonly<Record<string, Family>> = {
  money: 'money', percent: 'fraction', multiple: 'multiple', count: 'count', measure: 'measure', duration: 'duration', number: 'number',
}

/** Percentage points and basis points as a share of one. */
const POINTS: Readonly<Record<string, number>> = { pp: 0.01, bp: 0.0001 }

/** The denominators of a rate; the dot inside the unit of energy `kW.h` joins nothing. */
const splitPer = (per: string): string[] => per.match(/[kMGT]?W\.h|[^.]+/g) ?? []

/** A denominator that is written right after the figure. */
const RATE = /^\s?[/／]\s?(?:[一百千万亿]{0,2}\s?tokens?|(?:[百千万亿]{1,2})?[\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff])|[A-Za-z]{1,8}\b)/i

const FUZZY = /[多余餘来來几幾数數]/

const shapeOf = (text: string, low: number, high: number): Figure['shape'] =>
  low === high ? 'point' : FUZZY.test(text) ? 'fuzzy' : 'range'

/** An interval whose upper end is more than so many times the lower says too little to reckon with: 几个 is 2 to 9. */
const WIDEST: Readonly<Record<Figure['shape'], number>> = { point: 1, fuzzy: 2, range: 10 }

/**
 * The figures that can take part in an identity: every quantity that states a positive number. Ordinals, ages, dates and
 * vague counts (几个, 数百) cannot, nor can margins (上下浮动2%), nor can a duration of one (一年, 一个月), which says a rate and not a length.
 */
export const figuresOf = (original: string, mentions: readonly MentionLike[], segments: Segments): Figure[] => {
  const figures: Figure[] = []
  const text = simplify(original)
  const words = metricWords(text).filter(({ metric }) => metric.points !== true)
  let next = 0
  for (const mention of mentions) {
    const family = FAMILIES[mention.kind]
    if (family === undefined || mention.low === null || mention.low === undefined || mention.high === null || mention.high === undefined) continue
    const scale = POINTS[mention.unit ?? ''] ?? 1
    const low = mention.low * scale
    const high = mention.high * scale
    const shape = shapeOf(mention.text, low, high)
    if (!(low > 0) || !Number.isFinite(high) || high > low * WIDEST[shape]) continue
    if (family === 'duration' && low === high && low === 1 || family === 'fraction' && isMargin(text, mention.start)) continue
    const clause = segmentAt(segments.clauses, mention.start)
    const clauseStart = segments.clauses[clause] ?? 0
    while (next < words.length && (words[next]?.end ?? 0) <= mention.start) next++
    const named = words[next - 1]
    const metric = named !== undefined && named.start >= clauseStart ? named.metric.id : undefined
    const whole = metric === undefined || family !== 'fraction' ? undefined : named?.metric.of ?? (isShareOf(text, named?.start ?? 0, clauseStart) ? metric : undefined)
    const codes = mention.per === undefined ? [] : splitPer(mention.per)
    const stated = codes.map(periodOfCode).find((period): period is Period => period !== undefined)
    const canBeRate = family === 'money' || family === 'count' || family === 'measure'
    const period = stated ?? (canBeRate ? periodInContext(text, clauseStart, mention.start, mention.end) : undefined)
    const rate = RATE.exec(text.slice(mention.end, mention.end + 16))?.[0].length ?? 0
    const per = codes.filter((code) => periodOfCode(code) === undefined)
    const digits = mention.digits ?? 15
    const standard = standardOf(text, clauseStart, mention.start)
    figures.push({
      index: figures.length,
      start: mention.start, end: mention.end, text: mention.text, label: original.slice(mention.start, mention.end + rate), family,
      unit: scale === 1 ? mention.unit ?? '' : '1', points: scale !== 1,
      low, high, shape, modifier: mention.modifier, digits,
      place: writtenPlace(mention.text, mention.low, digits) * scale,
      per,
      ...(period === undefined ? {} : { period }),
      each: per.length > 0 || isPerOne(text, clauseStart, mention.start),
      growth: growthSign(text, clauseStart, mention.start, mention.end),
      ...(standard === undefined ? {} : { standard }),
      premise: isPremise(text, clauseStart, mention.start),
      reached: isReached(text, clauseStart, mention.start),
      exchange: isExchangeRate(text, clauseStart, mention.start, mention.end),
      ...(whole !== undefined ? { shareOf: whole } : metric !== undefined ? { metric } : {}),
      clause, sentence: segmentAt(segments.sentences, mention.start), paragraph: segmentAt(segments.paragraphs, mention.start),
    })
  }
  return withListCurrencies(text, figures)
}
