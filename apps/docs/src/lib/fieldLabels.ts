import { translate } from '@docusaurus/Translate'
import { columnLabel, tableLabel } from './columnLabels'
import { tableNames } from './dataTables'

/** The name of a kind of record in the language of the page. */
export const kindLabel = (kind: string): string => {
  const table = tableNames.find((name) => name === kind)
  return table ? tableLabel(table) : ({
    funding: translate({ id: 'kind.funding', message: 'Rounds of funding' }),
    claims: translate({ id: 'kind.claims', message: 'Claims' }),
    sources: translate({ id: 'kind.sources', message: 'Sources' }),
    people: translate({ id: 'kind.people', message: 'People' }),
    series: translate({ id: 'kind.series', message: 'Series' }),
  })[kind] ?? kind
}

/** The name of a field of records of a kind; a column of the explorer bears the same. */
export const fieldLabel = (kind: string, field: string): string => ({
  'models.trainingTokens': translate({ id: 'field.trainingTokens', message: 'Training tokens' }),
  'models.licence': translate({ id: 'field.modelLicence', message: 'Licence (where weights are not closed)' }),
  'funding.amount': translate({ id: 'field.amount', message: 'Money raised' }),
  'funding.valuation': translate({ id: 'field.valuation', message: 'Valuation' }),
  'funding.investors': translate({ id: 'field.investors', message: 'Investors' }),
  'hardware.process': translate({ id: 'field.process', message: 'Process (nm)' }),
  'hardware.flops': translate({ id: 'field.flops', message: 'Throughput in any format' }),
  'claims.verdict': translate({ id: 'field.verdict', message: 'Verdict' }),
  'sources.title': translate({ id: 'field.title', message: 'Title' }),
  'sources.url': translate({ id: 'field.url', message: 'Address' }),
  'sources.published': translate({ id: 'field.published', message: 'Day of publication' }),
} as Readonly<Record<string, string>>)[`${kind}.${field}`] ?? columnLabel(field)

/** The kinds of sources, from the nearest to the fact to the farthest. */
export const sourceKinds = ['primary', 'database', 'news', 'repost', 'none'] as const
export const sourceKindLabel = (kind: typeof sourceKinds[number]): string => ({
  primary: translate({ id: 'source.primary', message: 'the party concerned' }),
  database: translate({ id: 'source.database', message: 'collection of facts' }),
  news: translate({ id: 'source.news', message: 'report' }),
  repost: translate({ id: 'source.repost', message: 'copy on another page' }),
  none: translate({ id: 'source.none', message: 'none found' }),
})[kind]

/** What a table of the exports holds; undefined where the page has no words for it, which a test finds. */
export const exportLabel = (table: string): string | undefined => ({
  sources: translate({ id: 'export.sources', message: 'where each fact was read' }),
  organizations: translate({ id: 'export.organizations', message: 'companies, laboratories, universities, authorities' }),
  organizations_funding: translate({ id: 'export.organizations_funding', message: 'rounds of funding, dated' }),
  organizations_links: translate({ id: 'export.organizations_links', message: 'how one organization is related to another' }),
  models: translate({ id: 'export.models', message: 'models by version, families, products' }),
  hardware: translate({ id: 'export.hardware', message: 'chips, cards and servers' }),
  hardware_export_control: translate({ id: 'export.hardware_export_control', message: 'what export rules say of a chip, dated' }),
  people: translate({ id: 'export.people', message: 'people of the industry' }),
  people_roles: translate({ id: 'export.people_roles', message: 'the posts that they hold or held' }),
  prices: translate({ id: 'export.prices', message: 'prices, each from a day on' }),
  events: translate({ id: 'export.events', message: 'what happened on a day' }),
  claims: translate({ id: 'export.claims', message: 'the statements of one article, with verdicts' }),
  claims_evidence: translate({ id: 'export.claims_evidence', message: 'what one source says of a claim' }),
  series: translate({ id: 'export.series', message: 'quantities over time' }),
  series_points: translate({ id: 'export.series_points', message: 'their values' }),
  facts: translate({ id: 'export.facts', message: 'every value of a field with its source and status' }),
} as Readonly<Record<string, string>>)[table]
