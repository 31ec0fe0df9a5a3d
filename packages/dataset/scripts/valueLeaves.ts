import { kindNames, type Kind, type Records } from '../schema/kinds.js'

/** One value of a field: where it stands, and the source that is said to carry it. */
export interface Leaf {
  readonly kind: Kind
  readonly record: string
  readonly path: string
  readonly value: string | number | boolean
  /** The source of the fact, or the first of the record. */
  readonly source: string
  /** All sources of the record. */
  readonly sources: readonly string[]
}

/** Ids, references to sources, what the build computes, our own labels and remarks: no source can be held against them. */
const skipped = new Set(['id', 'source', 'sources', 'status', 'previous', 'article', 'accessed', 'sought', 'searched', 'note', 'metric', 'subject', 'arithmetic',
  'derivedFrom', 'formula'])

/** All values of fields that a reader can hold against a source, in the order of the records. */
export const valueLeaves = (records: Records): Leaf[] => kindNames.flatMap((kind) => records[kind].flatMap((record): Leaf[] => {
  const all = 'sources' in record ? record.sources : 'article' in record ? [record.article] : [record.id]
  const walk = (value: unknown, path: string, source: string): Leaf[] => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ kind, record: record.id, path, value, source, sources: all }]
    if (value === null || typeof value !== 'object') return []
    const own = 'source' in value && typeof value.source === 'string' ? value.source : source
    return Object.entries(value).flatMap(([key, inner]) => skipped.has(key) || (kind === 'claims' && path === '' && key === 'verdict')
      ? [] : walk(inner, path === '' ? key : `${path}.${key}`, own))
  }
  return walk(record, '', all[0] ?? '')
}))
