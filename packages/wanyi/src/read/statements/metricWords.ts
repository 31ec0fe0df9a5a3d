import { metrics, noMetrics, type Metric } from './metrics.js'

/** A word of the text that names a metric. */
export interface MetricWord {
  readonly metric: Metric
  readonly start: number
  readonly end: number
  readonly text: string
}

let table: { readonly byWord: ReadonlyMap<string, Metric>; readonly pattern: RegExp } | undefined

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Built at the first use, so that a bundler can drop it where it is not used. */
const words = (): { readonly byWord: ReadonlyMap<string, Metric>; readonly pattern: RegExp } => {
  if (table === undefined) {
    const byWord = new Map<string, Metric>()
    for (const metric of metrics) for (const word of metric.words) byWord.set(word, metric)
    const longestFirst = [...byWord.keys(), ...noMetrics].sort((a, b) => b.length - a.length).map(escape)
    table = { byWord, pattern: new RegExp(longestFirst.join('|'), 'g') }
  }
  return table
}

/** A word that a rate is counted by measures nothing: the tokens of 元/百万tokens, the 用户 of 每百万用户. */
const DENOMINATOR = /[/／每]\s?[0-9一二两三五十百千万亿MK]{0,6}\s?$/

/** Every word of a text that names a metric, in its order; the longest where several begin at one place. */
export const metricWords = (text: string): MetricWord[] => {
  const { byWord, pattern } = words()
  const found: MetricWord[] = []
  for (const match of text.matchAll(pattern)) {
    const metric = byWord.get(match[0])
    if (metric !== undefined && !DENOMINATOR.test(text.slice(Math.max(0, match.index - 9), match.index))) found.push({ metric, start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}
