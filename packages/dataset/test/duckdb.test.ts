import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { claims } from '../src/claims.js'
import { models } from '../src/models.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'generated')
let run: (sql: string) => Promise<{ columns: string[], rows: unknown[][] }>
const query = async (sql: string): Promise<unknown[][]> => (await run(sql.replaceAll('@', 'parquet/'))).rows

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  run = async (sql) => {
    const read = await connection.runAndReadAll(sql)
    return { columns: read.columnNames(), rows: read.getRowsJson() as unknown[][] }
  }
})

// The docs page shows this file, the READMEs its query; `vitest run test/duckdb.test.ts -u` writes the result anew when the data has moved.
const shown = join(root, 'scripts', 'queries', 'price-cuts.md')
const queryOf = (markdown: string): string => /```sql\n([\s\S]*?)```/.exec(markdown)?.[1] ?? ''

test('the query of the docs page gives the result that is shown with it', async () => {
  const sql = queryOf(readFileSync(shown, 'utf8'))
  const { columns, rows } = await run(sql)
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  expect(rows.length).toBeGreaterThan(0)
  await expect(`\`\`\`sql\n${sql}\`\`\`\n\n${table}`).toMatchFileSnapshot(shown)
})

test.each(['README.md', 'README.zh-CN.md'])('%s shows the same query', (name) =>
  expect(queryOf(readFileSync(join(root, name), 'utf8'))).toBe(queryOf(readFileSync(shown, 'utf8'))))

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
  const [[csv] = []] = await query(`SELECT count(*)::INT FROM read_csv('csv/claims.csv', header = true, all_varchar = true)`)
  expect(csv).toBe(claims.length)
})
