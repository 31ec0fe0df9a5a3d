import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { claims } from '../src/claims.js'
import { models } from '../src/models.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'generated')
let query: (sql: string) => Promise<unknown[][]>

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  query = async (sql) => (await connection.runAndReadAll(sql.replaceAll('@', `${folder}/parquet/`))).getRowsJson() as unknown[][]
})

test('the Parquet files join: verdicts with their sources', async () => {
  const rows = await query(`
    SELECT c.id, e.verdict, s.publisher FROM '@claims.parquet' c
    JOIN '@claims_evidence.parquet' e ON e.parent = c.id JOIN '@sources.parquet' s ON s.id = e.source
    WHERE c.metric = 'ad_revenue_upper_bound'`)
  expect(rows).toEqual([['c098', 'contradicted', 'around.pk']])
})

test('every verdict is counted as in the package', async () => {
  const rows = await query(`SELECT verdict, count(*)::INT FROM '@claims.parquet' GROUP BY verdict`)
  for (const [verdict, count] of rows) expect(claims.filter((claim) => claim.verdict === verdict)).toHaveLength(Number(count))
})

test('numbers are numbers', async () => {
  const [[sum] = []] = await query(`SELECT count(*)::INT FROM '@models.parquet' WHERE kind = 'version'`)
  expect(sum).toBe(models.filter(({ kind }) => kind === 'version').length)
  const [[type] = []] = await query(`SELECT typeof(low) FROM '@claims.parquet' LIMIT 1`)
  expect(type).toBe('DOUBLE')
})

test('the CSV files hold the same rows', async () => {
  const [[csv] = []] = await query(`SELECT count(*)::INT FROM read_csv('${folder}/csv/claims.csv', header = true, all_varchar = true)`)
  expect(csv).toBe(claims.length)
})
