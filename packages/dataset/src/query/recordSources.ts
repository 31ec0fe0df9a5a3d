import type { SourceId } from '../generated/types.js'

/** The sources of a record and of every fact in it, the record's own first. */
export const recordSources = (record: object): SourceId[] => {
  const found: string[] = 'sources' in record && Array.isArray(record.sources) ? [...record.sources as string[]] : []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) { for (const each of value) walk(each); return }
    if (value === null || typeof value !== 'object') return
    if ('source' in value && typeof value.source === 'string') found.push(value.source)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(record)
  return [...new Set(found)] as SourceId[]
}
