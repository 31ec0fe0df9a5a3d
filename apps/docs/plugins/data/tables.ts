import { events, findHardware, findModel, findOrganization, hardware, models, organizations, prices, type Model, type Source } from '@wanyi/dataset'
import type { Cell, DataRow, DataTables } from '../../src/lib/dataTables'
import { dataWord } from './dataWords'
import { inLang, type Lang } from './lang'
import { nameOf } from './names'
import { languagesOf, sourceView } from './sourceView'

const organizationById = new Map<string, (typeof organizations)[number]>(organizations.map((organization) => [organization.id, organization]))
const modelById = new Map<string, Model>(models.map((model) => [model.id, model]))
const chipById = new Map<string, (typeof hardware)[number]>(hardware.map((chip) => [chip.id, chip]))

const fact = (field: { readonly value: string | number | null } | undefined): Cell => field?.value
const ids = (found: { readonly sources: readonly Source[] } | null): string[] => found?.sources.map(({ id }) => id) ?? []
const unique = (words: readonly (string | undefined)[], list: string): string => [...new Set(words.filter((word) => word !== undefined))].join(list)

/** The collections of the explorer in one language. Cells without a column of their own are there to filter by. */
export const tables = (lang: Lang): DataTables => {
  const name = (id: string): string => nameOf(id, lang)
  const word = (value: string): string => dataWord(value, lang)
  const list = lang === 'zh' ? '、' : ', '
  const locale = lang === 'zh' ? 'zh-Hans' : 'en'
  const [regions, languages] = [new Intl.DisplayNames(locale, { type: 'region' }), new Intl.DisplayNames(locale, { type: 'language' })]
  const region = (code: string | undefined): string | undefined => code === undefined ? undefined : regions.of(code)
  /** The country of an organization, or of who made a model or chip. */
  const country = (id: string): string | undefined => region(organizationById.get(modelById.get(id)?.developer ?? chipById.get(id)?.vendor ?? id)?.country)
  const weights = (model: Model | undefined): Cell => typeof model?.weights?.value === 'string' ? word(model.weights.value) : fact(model?.weights)
  const used = new Set<string>()
  const row = (id: string, title: string | undefined, sources: readonly string[], cells: Record<string, Cell>): DataRow => {
    for (const source of sources) used.add(source)
    return { id, title, cells: { ...cells, language: languagesOf(sources).map((code) => languages.of(code)).join(list) }, sources }
  }
  const all: DataTables['tables'] = {
    models: {
      columns: ['name', 'developer', 'country', 'kind', 'released', 'parameters', 'context', 'weights', 'modality'],
      facets: ['country', 'kind', 'weights', 'modality', 'developer', 'language'],
      date: 'released',
      rows: models.map((model) => row(model.id, model.name.en, ids(findModel(model.id)), {
        name: model.name[lang], developer: name(model.developer), country: country(model.id), kind: word(model.kind), released: fact(model.released),
        parameters: fact(model.parameters), context: fact(model.context), weights: weights(model), modality: model.modality.map(word).join(list),
      })),
    },
    organizations: {
      columns: ['name', 'type', 'country', 'city', 'founded', 'parent'],
      facets: ['country', 'type', 'language'],
      date: 'founded',
      rows: organizations.map((organization) => row(organization.id, organization.name.en, ids(findOrganization(organization.id)), {
        name: organization.name[lang], type: word(organization.type), country: region(organization.country), city: inLang(organization.city, lang),
        founded: fact(organization.founded), parent: organization.parent ? name(organization.parent) : undefined,
      })),
    },
    hardware: {
      columns: ['name', 'vendor', 'kind', 'released', 'bf16', 'fp16', 'int8', 'memory', 'bandwidth', 'interconnect', 'power'],
      facets: ['vendor', 'country', 'kind', 'language'],
      date: 'released',
      rows: hardware.map((chip) => row(chip.id, chip.name.en, ids(findHardware(chip.id)), {
        name: chip.name[lang], vendor: name(chip.vendor), country: country(chip.vendor), kind: word(chip.kind), released: fact(chip.released),
        bf16: fact(chip.flops.bf16), fp16: fact(chip.flops.fp16), int8: fact(chip.flops.int8), memory: fact(chip.memory), bandwidth: fact(chip.bandwidth),
        interconnect: fact(chip.interconnect), power: fact(chip.power),
      })),
    },
    prices: {
      columns: ['name', 'plan', 'from', 'to', 'currency', 'per', 'input', 'cachedInput', 'output', 'flat'],
      facets: ['country', 'currency', 'per', 'weights', 'name', 'language'],
      date: 'from',
      rows: prices.map((price) => row(price.id, undefined, price.sources, {
        name: name(price.subject), plan: inLang(price.plan, lang), from: price.from, to: price.to, currency: price.currency, per: price.per, ...price.rates,
        country: country(price.subject), weights: weights(modelById.get(price.subject)),
      })),
    },
    events: {
      columns: ['date', 'type', 'title', 'entities'],
      facets: ['type', 'country', 'language'],
      date: 'date',
      rows: events.map((event) => row(event.id, event.title.en, event.sources, {
        date: event.date, type: word(event.type), title: event.title[lang], entities: event.entities.map(name).join(list), country: unique(event.entities.map(country), list),
      })),
    },
  }
  return { tables: all, sources: Object.fromEntries([...used].map((id) => [id, { title: sourceView(id).title, url: sourceView(id).url }])) }
}
