import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ExportedTable } from '../../src/lib/dataPages'

/** The folder of the tables that the dataset's build writes beside the package. */
export const exportFolder = (): string => join(dirname(createRequire(import.meta.url).resolve('@wanyi/dataset/package.json')), 'generated')

interface Datapackage { readonly resources: readonly { readonly path: string, readonly schema: { readonly fields: readonly unknown[] } }[] }

/** Every table with its size in each format. */
export const exportedTables = (folder: string): ExportedTable[] => {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Datapackage
  return resources.map(({ path, schema }) => {
    const name = path.replace(/^csv\/|\.csv$/g, '')
    const files = (['csv', 'jsonl', 'parquet'] as const).map((format) => ({ format, path: `${format}/${name}.${format}`, bytes: statSync(join(folder, format, `${name}.${format}`)).size }))
    return { name, columns: schema.fields.length, rows: readFileSync(join(folder, 'jsonl', `${name}.jsonl`), 'utf8').trimEnd().split('\n').length, files }
  })
}

/** The dataset as schema.org describes one, with the addresses of its files in full, as search engines for data sets read it. */
export const jsonLd = (folder: string, page: string, root: string): object => {
  const described = JSON.parse(readFileSync(join(folder, 'dataset.jsonld'), 'utf8')) as { readonly distribution: readonly { readonly contentUrl: string }[] }
  return { ...described, url: page, distribution: described.distribution.map((file) => ({ ...file, contentUrl: root + file.contentUrl })) }
}
