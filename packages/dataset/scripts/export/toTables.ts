import { kindNames, type Records } from '../../schema/kinds.js'
import type { Cell, Table } from './Table.js'

type Row = Record<string, Cell>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const isMap = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
const isFact = (value: unknown): value is Record<string, unknown> => isMap(value) && 'value' in value && 'status' in value && 'source' in value
const scalar = (value: unknown): Cell => typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null
const noteIn = (fact: Record<string, unknown>, lang: 'en' | 'zh'): Cell => isMap(fact['note']) ? scalar(fact['note'][lang]) : null

/** A record's own cells: facts by the value to show, both languages side by side, lists of words joined by ` | `. Lists of maps go to `children`. */
const flatten = (record: Record<string, unknown>, prefix: string, row: Row, children: (field: string, items: Record<string, unknown>[]) => void): Row => {
  for (const [field, value] of Object.entries(record)) {
    const name = `${prefix}${snake(field)}`
    if (Array.isArray(value)) {
      const maps = value.filter(isMap)
      if (maps.length > 0) children(field, maps)
      else if (value.length > 0) row[name] = value.join(' | ')
    } else if (isFact(value)) {
      row[name] = scalar(value['value'])
      if (value['unit'] !== undefined) row[`${name}_unit`] = scalar(value['unit'])
    } else if (isMap(value)) flatten(value, `${name}_`, row, children)
    else row[name] = scalar(value)
  }
  return row
}

/** Every fact at any depth, with its path: the shown one first, then the others that stand beside it. */
const facts = (value: unknown, path: string): Row[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => facts(each, `${path}.${index}`))
  if (!isMap(value)) return []
  if (!isFact(value)) return Object.entries(value).flatMap(([key, inner]) => facts(inner, path === '' ? key : `${path}.${key}`))
  const cells = (fact: Record<string, unknown>, shown: boolean): Row => ({
    field: path, shown, value: scalar(fact['value']) === null ? null : String(fact['value']), number: typeof fact['value'] === 'number' ? fact['value'] : null,
    unit: scalar(fact['unit']), time: scalar(fact['time']), status: scalar(fact['status']), source: scalar(fact['source']),
    note_en: noteIn(fact, 'en'), note_zh: noteIn(fact, 'zh'),
  })
  const others = Array.isArray(value['others']) ? value['others'].filter(isMap) : []
  return [cells(value, true), ...others.map((fact) => cells(fact, false))]
}

const columns = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]
const table = (name: string, description: string, rows: Row[]): Table => ({ name, description, columns: columns(rows), rows })

/**
 * The dataset as flat tables: one a kind, one for each list inside records (`claims_evidence`, `series_points`, `organizations_funding` …),
 * and `facts`, which keeps every value with its source where several stand side by side.
 */
export const toTables = (records: Records): Table[] => {
  const tables: Table[] = []
  const allFacts: Row[] = []
  for (const kind of kindNames) {
    const inner = new Map<string, Row[]>()
    const rows = records[kind].map((record) => flatten(record as unknown as Record<string, unknown>, '', {}, (field, items) => {
      const list = inner.get(field) ?? []
      list.push(...items.map((item, index) => flatten(item, '', { parent: record.id, position: index }, () => {})))
      inner.set(field, list)
    }))
    tables.push(table(kind, `One row a record of ${kind}.`, rows))
    for (const [field, list] of inner) tables.push(table(`${kind}_${snake(field)}`, `The ${field} of ${kind}; parent is the id of the record.`, list))
    for (const record of records[kind]) allFacts.push(...facts(record, '').map((fact) => ({ kind, record: record.id, ...fact })))
  }
  tables.push(table('facts', 'Every value of a field with its source and status; shown marks the one that the other tables give.', allFacts))
  return tables.filter(({ rows }) => rows.length > 0)
}
