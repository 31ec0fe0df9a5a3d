import type { KnownClaim, KnownSource, ReadingDataset } from '../ReadingDataset.js'
import { events } from '../statements/events.js'
import { metrics } from '../statements/metrics.js'
import type { Statement } from '../statements/Statement.js'
import { judge, sameTime, timesAgree, unitsAgree } from './closeness.js'
import type { Comparison, ComparisonEvidence, Verdict } from './Comparison.js'

/** What each trait of a pair of statement and claim is worth; a pair below `least` is none. */
const WEIGHT = {
  subject: 2, other: 1, noEntity: 0, stranger: -4, metric: 3, otherMetric: -1.5, value: 4, nearValue: 2.5, time: 1.5, otherTime: -3, told: -0.6, least: 5.5,
} as const

/** How near two values must be for the statement to be the claim. */
const SAME_VALUE = 0.001
const NEAR_VALUE = 0.02

const metricClaims = (statement: Statement): readonly string[] =>
  (metrics.find(({ id }) => id === statement.metric.id) ?? events.find(({ id }) => id === statement.metric.id))?.claims ?? []

const gap = (statement: Statement, claim: KnownClaim): number | undefined => {
  const { quantity } = statement
  if (quantity === undefined || claim.low === undefined || claim.unit === undefined || !unitsAgree(quantity.unit, claim.unit)) return undefined
  const high = claim.high ?? claim.low
  const scale = Math.max(Math.abs(claim.low), Math.abs(high)) || 1
  return Math.max(Math.abs(quantity.low - claim.low), Math.abs(quantity.high - high)) / scale
}

interface Match {
  readonly claim: KnownClaim
  readonly weight: number
  readonly same: boolean
}

/** Claims of what would follow, be needed or is assumed: what a firm took in or spent says nothing for or against them. */
const NO_FACT = /^(?:implied|required|assumed)_/

/**
 * Whether the evidence of a claim gives a value for what the statement is about, at the same time: then another value than the claim's is
 * held against it. What is supposed, or has its date from an earlier sentence only, is not.
 */
const speaksOf = ({ quantity, time, hypothetical }: Statement, claim: KnownClaim): boolean =>
  quantity !== undefined && time !== undefined && !time.carried && hypothetical === undefined && !NO_FACT.test(claim.metric)
  && claim.evidence.some((one) => one.value !== undefined && one.unit !== undefined && unitsAgree(quantity.unit, one.unit) && sameTime(time.date, one.time))

/** Whether a statement names a model and a claim another: that a firm launched the one says nothing of the other. */
const isOfAnother = ({ entities }: KnownClaim, ids: readonly string[], isModel: (id: string) => boolean): boolean =>
  entities.some(isModel) && ids.some(isModel) && !ids.some((id) => isModel(id) && entities.includes(id))

const matchOf = (
  statement: Statement, metricsOfClaims: readonly string[], ids: readonly string[], claim: KnownClaim, isModel: (id: string) => boolean,
): Match | undefined => {
  const isEvent = statement.quantity === undefined
  const metric = metricsOfClaims.includes(claim.metric)
  const subject = statement.subject !== undefined && claim.entities.includes(statement.subject.id)
  const difference = isEvent ? Infinity : gap(statement, claim) ?? Infinity
  if (difference > NEAR_VALUE && !(metric && subject)) return undefined
  const other = !subject && ids.some((id) => claim.entities.includes(id))
  const time = timesAgree(statement.time?.date, claim.time)
  let weight = subject ? WEIGHT.subject : other ? WEIGHT.other : claim.entities.length === 0 ? WEIGHT.noEntity : WEIGHT.stranger
  weight += metric ? WEIGHT.metric : WEIGHT.otherMetric
  weight += time === true ? WEIGHT.time : time === false ? (statement.time?.carried === true ? WEIGHT.otherTime / 3 : WEIGHT.otherTime) : 0
  if (isEvent) return claim.low === undefined && weight >= WEIGHT.least && !isOfAnother(claim, ids, isModel) ? { claim, weight, same: time === true } : undefined
  if (difference <= NEAR_VALUE) {
    weight += difference <= SAME_VALUE ? WEIGHT.value : WEIGHT.nearValue
    return weight >= WEIGHT.least ? { claim, weight, same: true } : undefined
  }
  return speaksOf(statement, claim) ? { claim, weight: weight + WEIGHT.time, same: false } : undefined
}

/** The verdict on a statement that is not the claim itself, by the values of the evidence in its unit: the best that a source bears out. */
const ownVerdict = (statement: Statement, evidence: readonly ComparisonEvidence[]): { verdict: Verdict; evidence: ComparisonEvidence[] } | undefined => {
  const { quantity, time } = statement
  const judged = evidence.flatMap((one): ComparisonEvidence[] => {
    if (quantity === undefined || one.value === undefined || one.unit === undefined || !unitsAgree(quantity.unit, one.unit)) return []
    if (!sameTime(time?.date, one.time)) return []
    return [{ ...one, verdict: judge(quantity, one.value) }]
  })
  const order: readonly Verdict[] = ['supported', 'imprecise', 'contradicted']
  const verdict = order.find((candidate) => judged.some((one) => one.verdict === candidate))
  return verdict === undefined ? undefined : { verdict, evidence: judged }
}

const evidenceOf = (claim: KnownClaim, sources: ReadonlyMap<string, KnownSource>): ComparisonEvidence[] =>
  claim.evidence.flatMap((one) => {
    const source = sources.get(one.source)
    if (source === undefined) return []
    const { id, title, publisher, url, published } = source
    return [{ ...one, source: { id, ...(title === undefined ? {} : { title }), publisher, ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) } }]
  })

/**
 * Holds each statement against the claims of a dataset: by the entities they share, what is measured, value, unit and time. A statement
 * that is a claim of the dataset takes its verdict; one that gives another value for the same subject, metric and time is held against
 * the values of the evidence. A statement that matches no claim is left out.
 *
 * @example
 * const { comparisons } = readArticle('2023年1月，微软向OpenAI投资100亿美元。')
 * comparisons // → [{ claim: 'c068', verdict: 'supported', match: 'same', … }]
 */
export const compareStatements = (statements: readonly Statement[], dataset: ReadingDataset): Comparison[] => {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const related = new Map(dataset.entities.map((entity) => [entity.id, entity.related ?? []]))
  const models = new Set(dataset.entities.filter(({ type }) => type === 'model').map(({ id }) => id))
  const isModel = (id: string): boolean => models.has(id)
  const byEntity = new Map<string, KnownClaim[]>()
  const general: KnownClaim[] = []
  for (const claim of dataset.claims) {
    if (claim.entities.length === 0) general.push(claim)
    for (const id of claim.entities) {
      const list = byEntity.get(id)
      if (list === undefined) byEntity.set(id, [claim])
      else list.push(claim)
    }
  }
  const found: Comparison[] = []
  // Where a text says a thing twice, the dataset has two claims of the same value: the second statement takes the second.
  const told = new Set<string>()
  statements.forEach((statement, index) => {
    const subject = statement.subject === undefined ? [] : [statement.subject.id, ...(related.get(statement.subject.id) ?? [])]
    const ids = [...subject, ...statement.others]
    const fitting = metricClaims(statement)
    const candidates = new Set([...ids.flatMap((id) => byEntity.get(id) ?? []), ...general])
    const matches = [...candidates].flatMap((claim) => matchOf(statement, fitting, ids, claim, isModel) ?? [])
      .map((match) => (told.has(match.claim.id) ? { ...match, weight: match.weight + WEIGHT.told } : match)).sort((a, b) => b.weight - a.weight)
    for (const { claim, same } of matches.slice(0, 1)) {
      const evidence = evidenceOf(claim, sources)
      const own = same ? { verdict: claim.verdict, evidence } : ownVerdict(statement, evidence)
      if (own === undefined) continue
      told.add(claim.id)
      const words = statement.quantity ?? statement.time ?? statement.metric
      found.push({
        start: words.start, end: words.end, text: words.text, statement: index, claim: claim.id, says: claim.statement, match: same ? 'same' : 'about',
        verdict: own.verdict, evidence: own.evidence, ...(same && claim.searched !== undefined ? { searched: claim.searched } : {}),
        ...(same && claim.arithmetic?.note !== undefined ? { arithmetic: { holds: claim.arithmetic.holds, note: claim.arithmetic.note } } : {}),
      })
    }
  })
  return found
}
