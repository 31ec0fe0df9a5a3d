import type { Table } from './Table.js'
import { columnType } from './Table.js'

interface Version { readonly version: string, readonly date: string }

const licence = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }
export const description = 'Facts of the large-language-model industry, each with its source: models, organizations, hardware, prices, events, series, and the claims of an article with their evidence.'

const resourceName = (table: string): string => table.replaceAll('_', '-')

/** Columns whose every value is the id of a row elsewhere: `parent` of a list's record or of an organization, `source` of where it was read. */
const foreignKeys = ({ name, columns }: Table): object[] => [
  ...(columns.includes('parent') ? [{ fields: 'parent', reference: { resource: resourceName(name.split('_')[0] ?? name), fields: 'id' } }] : []),
  ...(columns.includes('source') ? [{ fields: 'source', reference: { resource: 'sources', fields: 'id' } }] : []),
]

/** The Frictionless descriptor of the CSV files. */
export const toDatapackage = (tables: readonly Table[], { version, date }: Version): object => ({
  name: 'wanyi-dataset',
  title: 'Wanyi dataset',
  description,
  version,
  created: `${date}T00:00:00Z`,
  licenses: [licence],
  resources: tables.map((table) => ({
    name: resourceName(table.name),
    path: `csv/${table.name}.csv`,
    description: table.description,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map((name) => ({ name, type: columnType(table, name) })),
      missingValues: [''],
      ...(table.columns.includes('id') ? { primaryKey: 'id' } : {}),
      ...(foreignKeys(table).length > 0 ? { foreignKeys: foreignKeys(table) } : {}),
    },
  })),
})

/** The dataset as schema.org describes one. */
export const toJsonLd = (tables: readonly Table[], { version, date }: Version): object => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: 'Wanyi dataset',
  description,
  version,
  dateModified: date,
  license: licence.path,
  isAccessibleForFree: true,
  inLanguage: ['en', 'zh-Hans'],
  creator: { '@type': 'Organization', name: 'The Wanyi contributors' },
  variableMeasured: tables.map(({ name, description: text }) => ({ '@type': 'PropertyValue', name, description: text })),
  distribution: tables.flatMap(({ name }) => [
    { '@type': 'DataDownload', name, encodingFormat: 'text/csv', contentUrl: `csv/${name}.csv` },
    { '@type': 'DataDownload', name, encodingFormat: 'application/x-ndjson', contentUrl: `jsonl/${name}.jsonl` },
    { '@type': 'DataDownload', name, encodingFormat: 'application/vnd.apache.parquet', contentUrl: `parquet/${name}.parquet` },
  ]),
})
