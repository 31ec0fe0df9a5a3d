import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { claims } from '../src/claims.js'
import { models } from '../src/models.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'generated')
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const lines = (path: string): Record<string, unknown>[] => read(path).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
const tables = readdirSync(join(folder, 'csv')).map((file) => file.replace('.csv', ''))

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: { readonly fields: { name: string, type: string }[], readonly primaryKey?: string, readonly foreignKeys?: { fields: string, reference: { resource: string, fields: string } }[] }
}
const { resources } = JSON.parse(read('datapackage.json')) as { resources: Resource[] }

test('every table is there in the three formats', () => {
  for (const format of ['jsonl', 'parquet']) expect(readdirSync(join(folder, format)).map((file) => file.replace(/\..*/, ''))).toEqual(tables)
})

test('JSON Lines hold one record a line, with every value of the package', () => {
  expect(lines('jsonl/models.jsonl').map(({ id, released }) => [id, released ?? null])).toEqual(models.map(({ id, released }) => [id, released?.value ?? null]))
  expect(lines('jsonl/claims.jsonl').map(({ id, verdict }) => [id, verdict])).toEqual(claims.map(({ id, verdict }) => [id, verdict]))
})

test('the data package describes each CSV file by its columns', () => {
  expect(resources.map(({ path }) => path).toSorted()).toEqual(tables.map((name) => `csv/${name}.csv`).toSorted())
  for (const { path, schema } of resources) expect(schema.fields.map(({ name }) => name).join(',')).toBe(read(path).split('\r\n', 1)[0])
})

test('keys are unique, and what refers to another table is found there', () => {
  const rows = new Map(resources.map(({ name, path }) => [name, lines(path.replace('csv/', 'jsonl/').replace('.csv', '.jsonl'))]))
  for (const { name, schema } of resources) {
    const own = rows.get(name) ?? []
    if (schema.primaryKey !== undefined) expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rows.get(reference.resource)?.map((row) => row[reference.fields]))
      expect(own.filter((row) => row[fields] !== undefined && !known.has(row[fields]))).toEqual([])
    }
  }
})

test('JSON-LD names a file for every distribution', () => {
  const { distribution } = JSON.parse(read('dataset.jsonld')) as { distribution: { contentUrl: string }[] }
  expect(distribution).toHaveLength(3 * tables.length)
  for (const { contentUrl } of distribution) expect(existsSync(join(folder, contentUrl))).toBe(true)
})
