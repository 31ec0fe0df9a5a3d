import { models, organizations, series } from '@wanyi/dataset'
import type { KnownFigure } from './ReadingDataset.js'
import { metrics } from './statements/metrics.js'

/** The metrics of series that the reader calls otherwise. */
const CALLED: Readonly<Record<string, string>> = { rd_share_of_revenue: 'rd_intensity' }

const seriesFigures = (): KnownFigure[] => series.flatMap(({ id, name, subject, metric, unit, per, points }) => {
  const called = CALLED[metric] ?? metric
  if (!metrics.some((one) => one.id === called)) return []
  return points.map(({ time, value, source }): KnownFigure => ({
    id, entity: subject, metric: called, name: { en: `${name.en}, ${time}`, zh: `${name.zh}，${time}` }, value, unit, ...(per === undefined ? {} : { per }), time, source,
  }))
})

interface Fact {
  readonly value: number | string | null
  readonly source: string
  readonly status: string
  readonly others?: readonly Omit<Fact, 'others'>[]
}

/** What somebody estimates or disputes contradicts nobody. */
const UNSURE: ReadonlySet<string> = /* @__PURE__ */ new Set(['estimated', 'disputed'])

/** A field of a record: the value to show, and those of other sources that stand beside it. */
const factFigures = (entity: string, metric: string, name: KnownFigure['name'], fact: Fact | undefined, unit?: string): KnownFigure[] =>
  (fact === undefined ? [] : [fact, ...fact.others ?? []]).flatMap(({ value, source, status }) =>
    value === null || UNSURE.has(status) ? [] : [{ id: entity, entity, metric, name, value, ...(unit === undefined ? {} : { unit }), source }])

/** The values of the dataset that plain statements can be held against: points of series, parameters and releases of models, foundings. */
export const knownFigures = (): KnownFigure[] => [
  ...seriesFigures(),
  ...models.flatMap(({ id, name, parameters, released }) => [
    ...factFigures(id, 'parameters', { en: `Parameters of ${name.en}`, zh: `${name.zh}的参数量` }, parameters, ''),
    ...factFigures(id, 'launch', { en: `Release of ${name.en}`, zh: `${name.zh}的发布日期` }, released),
  ]),
  ...organizations.flatMap(({ id, name, founded }) => factFigures(id, 'founding', { en: `Founding of ${name.en}`, zh: `${name.zh}的成立时间` }, founded)),
]
