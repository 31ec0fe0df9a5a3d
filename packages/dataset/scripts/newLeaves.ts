import type { AuthoredData } from './readData.js'
import type { Leaf } from './valueLeaves.js'

/** Everything that stands in a value, as texts. */
const texts = (value: unknown): string[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [String(value)]

/**
 * The values that came in after earlier files: those of new records, and those that the same field of the old record did not hold. The files are compared as
 * they were written, since records of an old schema do not build; a field that was only moved or given a note holds no new value.
 */
export const newLeaves = (leaves: readonly Leaf[], before: AuthoredData, now: AuthoredData): Leaf[] => leaves.filter(({ kind, record, path, value }) => {
  const old = before[kind].get(record)
  if (old === undefined) return true
  const field = path.split('.')[0] ?? path
  if (JSON.stringify(old[field]) === JSON.stringify(now[kind].get(record)?.[field])) return false
  return !texts(old[field]).includes(String(value))
})
