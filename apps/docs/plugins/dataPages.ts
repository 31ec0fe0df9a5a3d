import type { LoadContext, Plugin } from '@docusaurus/types'
import { claims, coverage, events, hardware, models, organizations, people, prices, series, sources, type Bilingual, type Source } from '@wanyi/dataset'
import { dataWord } from './dataWords'
import type { ClaimView, SeriesView } from '../src/lib/dataPages'
import type { Cell, DataRow, DataTables, FieldCoverage } from '../src/lib/dataTables'

type Lang = 'en' | 'zh'

const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]))
const cite = (id: string): { title: string, publisher: string, url?: string, published?: string } => {
  const source = sourceById.get(id)
  return { title: source?.title ?? source?.publisher ?? id, publisher: source?.publisher ?? id, url: source?.url, published: source?.published }
}
const nameById = new Map<string, Bilingual>([...organizations, ...models, ...hardware, ...people].map(({ id, name }) => [id, name]))
const countryById = new Map(organizations.map(({ id, country }) => [id, country]))

interface Fact { readonly value: string | number | null }
const fact = (field: Fact | undefined): Cell => field?.value

const row = (id: string, ids: readonly string[], cells: Record<string, Cell>): DataRow => ({ id, cells, sources: ids.map(cite).map(({ title, url }) => ({ title, url })) })

const tables = (lang: Lang): DataTables => {
  const name = (id: string): string => nameById.get(id)?.[lang] ?? id
  const word = (value: string): string => dataWord(value, lang)
  const regions = new Intl.DisplayNames(lang === 'zh' ? 'zh-Hans' : 'en', { type: 'region' })
  const region = (code: string | undefined): string | undefined => code === undefined ? undefined : regions.of(code)
  const covered = (kind: string): FieldCoverage[] => coverage().filter((entry) => entry.kind === kind).map(({ field, known, undisclosed, unknown }) => ({ field, known, undisclosed, unknown }))
  return {
    models: {
      columns: ['name', 'developer', 'country', 'kind', 'released', 'parameters', 'context', 'weights', 'modality'],
      facets: ['country', 'kind', 'weights', 'modality', 'developer'],
      rows: models.map((model) => row(model.id, model.sources, {
        name: model.name[lang], developer: name(model.developer), country: region(countryById.get(model.developer)), kind: word(model.kind),
        released: fact(model.released), parameters: fact(model.parameters), context: fact(model.context), weights: model.weights?.value ? word(model.weights.value) : fact(model.weights), modality: model.modality.map(word).join(', '),
      })),
      coverage: covered('models'),
    },
    organizations: {
      columns: ['name', 'type', 'country', 'city', 'founded', 'parent'],
      facets: ['country', 'type'],
      rows: organizations.map((organization) => row(organization.id, organization.sources, {
        name: organization.name[lang], type: word(organization.type), country: region(organization.country), city: organization.city?.[lang],
        founded: fact(organization.founded), parent: organization.parent ? name(organization.parent) : undefined,
      })),
      coverage: covered('organizations'),
    },
    hardware: {
      columns: ['name', 'vendor', 'kind', 'released', 'bf16', 'fp16', 'int8', 'memory', 'bandwidth', 'interconnect', 'power'],
      facets: ['vendor', 'kind'],
      rows: hardware.map((chip) => row(chip.id, chip.sources, {
        name: chip.name[lang], vendor: name(chip.vendor), kind: word(chip.kind), released: fact(chip.released), bf16: fact(chip.flops.bf16), fp16: fact(chip.flops.fp16),
        int8: fact(chip.flops.int8), memory: fact(chip.memory), bandwidth: fact(chip.bandwidth), interconnect: fact(chip.interconnect), power: fact(chip.power),
      })),
      coverage: covered('hardware'),
    },
    prices: {
      columns: ['name', 'plan', 'from', 'to', 'currency', 'per', 'input', 'cachedInput', 'output', 'flat'],
      facets: ['currency', 'per', 'name'],
      rows: prices.map((price) => row(price.id, price.sources, {
        name: name(price.subject), plan: price.plan?.[lang], from: price.from, to: price.to, currency: price.currency, per: price.per, ...price.rates,
      })),
      coverage: [],
    },
    events: {
      columns: ['date', 'type', 'title', 'entities'],
      facets: ['type'],
      rows: events.map((event) => row(event.id, event.sources, { date: event.date, type: word(event.type), title: event.title[lang], entities: event.entities.map(name).join(', ') })),
      coverage: [],
    },
  }
}

const claimViews = (lang: Lang): ClaimView[] => claims.map(({ id, section, statement, expression, verdict, evidence, searched, type, arithmetic }) => ({
  id, section, statement: statement[lang], expression, verdict, searched, type,
  evidence: evidence.map(({ verdict: of, value, unit, time, quote, note, source }) => ({ verdict: of, value, unit, time, quote, note: note[lang], source: cite(source) })),
  arithmetic: arithmetic && { formula: arithmetic.formula, low: arithmetic.low, high: arithmetic.high, holds: arithmetic.holds, note: arithmetic.note?.[lang] },
}))

const seriesViews = (lang: Lang): SeriesView[] => series.map(({ id, name, unit, per, points, formula }) => ({
  id, name: name[lang], unit: per ? `${unit}/${per}` : unit, formula,
  points: points.map(({ time, value, status, source, note }) => ({ time, value, status: dataWord(status, lang), note: note?.[lang], source: cite(source) })),
}))

/** The pages over the dataset: the explorer, the claims with their evidence, and the series, made from the data in the language of the site. */
const dataPages = ({ baseUrl, i18n }: LoadContext): Plugin<unknown> => ({
  name: 'wanyi-data-pages',
  async contentLoaded({ actions: { addRoute, createData } }) {
    const lang = i18n.currentLocale === 'zh-Hans' ? 'zh' : 'en'
    const page = async (path: string, component: string, prop: string, data: unknown): Promise<void> => {
      addRoute({ path: baseUrl + path, component: `@site/src/components/data/${component}.tsx`, modules: { [prop]: await createData(`${prop}.json`, JSON.stringify(data)) }, exact: true })
    }
    await page('data', 'ExplorerPage', 'tables', tables(lang))
    await page('claims', 'ClaimsPage', 'claims', claimViews(lang))
    await page('series', 'SeriesPage', 'series', seriesViews(lang))
  },
})

export default dataPages
