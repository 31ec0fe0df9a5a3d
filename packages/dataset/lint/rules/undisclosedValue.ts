import { allRecords, type Rule } from '../Rule.js'

/** Facts inside a record: every map that has a value and a status. */
const facts = (value: unknown): { value: unknown, status: unknown, note?: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap(facts)
  if (value === null || typeof value !== 'object') return []
  const own = 'value' in value && 'status' in value ? [value as { value: unknown, status: unknown, note?: unknown }] : []
  return [...own, ...Object.values(value).flatMap(facts)]
}

export const undisclosedValue: Rule = {
  name: 'undisclosedValue',
  description: 'A fact is null exactly where it is undisclosed, and an estimate says whose it is.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) => facts(record).flatMap(({ value, status, note }) => {
    if ((value === null) !== (status === 'undisclosed')) return [{ kind, id: record.id, message: `a value of ${String(value)} with status ${String(status)}` }]
    return status === 'estimated' && note === undefined ? [{ kind, id: record.id, message: 'an estimate without a note that says whose it is' }] : []
  })),
}
