import { formatQuantity, quantity as quantityFrom } from '@wanyi/quantity'
import type { KnownFigure, ReadingDataset } from '../ReadingDataset.js'
import { simplify } from '../simplify.js'
import type { Part, Statement } from '../statements/Statement.js'
import { judge, timesAgree, unitsAgree } from './closeness.js'
import type { Comparison, Verdict } from './Comparison.js'

/** Between whom it is said of, what is measured and how much, only such words may stand: anything else (智能云, 日均, 激活) may mean another figure. */
const PLAIN = /^(?:[的在于，,：:\s]|全年|年度|当年|实现|公司|集团|总共|共有|共|总|合计|达到|高达|突破|超过|大约|约为|约|接近|近|逾|仅为|仅|只有|拥有|为|是|有|了|一共|正式|首次|对外|个)*$/

/** What happens to it ends its clause: 上线iOS应用 is of something else. */
const ENDS = /^了?(?:[，,。；;！？!?）)\n]|并|$)/

/** A day further than so many days from the one that is known is another day; nearer it may be that of the announcement. */
const NEAR_DAYS = 45

/** The words between the parts of a statement, in the order of the text, without those of its time. */
const between = (text: string, parts: readonly Part[], time: Part | undefined): string => {
  const sorted = [...parts].sort((a, b) => a.start - b.start)
  let words = ''
  for (const [at, part] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next === undefined) break
    words += time !== undefined && time.start >= part.end && time.end <= next.start ? text.slice(part.end, time.start) + text.slice(time.end, next.start) : text.slice(part.end, next.start)
  }
  return words
}

/** NaN for what is no whole day. */
const daysOf = (date: string): number => Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '')

const judgeDay = (stated: string, known: string): Verdict | undefined => {
  const gap = Math.abs(daysOf(stated) - daysOf(known)) / 864e5
  if (!Number.isNaN(gap)) return gap === 0 ? 'supported' : gap <= NEAR_DAYS ? 'imprecise' : 'contradicted'
  const agree = timesAgree(stated, known)
  return agree === undefined ? undefined : agree ? 'supported' : 'contradicted'
}

/** What a known figure says of a statement on the same thing, for the same time; `undefined` where it says nothing of it. */
const verdictOf = ({ quantity, time }: Statement, { value, unit = '', per, time: known }: KnownFigure): Verdict | undefined => {
  if (typeof value === 'string') return quantity === undefined && time !== undefined ? judgeDay(time.date, value) : undefined
  if (quantity === undefined || !unitsAgree(quantity.unit, unit) || quantity.per !== undefined && quantity.per !== per) return undefined
  if (known !== undefined && (time === undefined || time.carried || time.date !== known)) return undefined
  return judge(quantity, value)
}

const noteOf = ({ value, unit = '', per }: KnownFigure, lang: 'en' | 'zh'): string =>
  typeof value === 'string' ? value : formatQuantity(quantityFrom(value, unit, per === undefined ? {} : { per }), { lang })

const ORDER: readonly Verdict[] = ['supported', 'imprecise', 'contradicted']

/**
 * Holds plain statements (谁 什么 多少, with nothing between them that could mean another figure) against the values that a dataset has
 * for the same thing: a point of a series for just that time, the parameters of a model, the day of a release or a founding. Where the
 * dataset has several, the nearest counts; where they are of several records, a contradiction is not sure and nothing is said.
 *
 * @param taken the statements that were held against claims
 */
export const compareFigures = (original: string, statements: readonly Statement[], dataset: ReadingDataset, taken: ReadonlySet<number>): Comparison[] => {
  const text = simplify(original)
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const named = new Set(statements.map(({ subject }) => subject?.id))
  const known = (dataset.figures ?? []).filter(({ entity }) => named.has(entity))
  return statements.flatMap((statement, index): Comparison[] => {
    const { subject, metric, quantity, time } = statement
    if (subject === undefined || subject.carried || taken.has(index) || statement.hypothetical !== undefined) return []
    const core = quantity ?? time
    if (core === undefined || !PLAIN.test(between(text, [subject, metric, core], quantity === undefined ? undefined : time))) return []
    if (quantity === undefined && metric.start > core.start && !ENDS.test(text.slice(metric.end, metric.end + 2))) return []
    const judged = known.filter((figure) => figure.entity === subject.id && figure.metric === metric.id).flatMap((figure) => {
      const verdict = verdictOf(statement, figure)
      return verdict === undefined ? [] : [{ figure, verdict }]
    })
    const verdict = ORDER.find((one) => judged.some((each) => each.verdict === one))
    const best = judged.find((each) => each.verdict === verdict)
    if (verdict === undefined || best === undefined || verdict !== 'supported' && new Set(judged.map(({ figure }) => figure.id)).size > 1) return []
    const evidence = judged.flatMap(({ figure, verdict: own }) => {
      const source = sources.get(figure.source)
      if (source === undefined || own === 'unknown' || figure.id !== best.figure.id) return []
      const { id, title, publisher, url, published } = source
      const { value, unit, time: when } = figure
      return [{
        verdict: own, ...(typeof value === 'number' ? { value } : {}), ...(unit === undefined ? {} : { unit }), ...(when === undefined ? {} : { time: when }),
        note: { en: noteOf(figure, 'en'), zh: noteOf(figure, 'zh') },
        source: { id, ...(title === undefined ? {} : { title }), publisher, ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) },
      }]
    })
    const { figure } = best
    return [{ start: core.start, end: core.end, text: core.text, statement: index, claim: figure.id, says: figure.name, match: 'record', verdict, evidence }]
  })
}
