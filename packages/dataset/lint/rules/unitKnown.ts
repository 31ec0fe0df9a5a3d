import { isKnownUnit } from '../isKnownUnit.js'
import { allRecords, type Rule } from '../Rule.js'

const units = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(units)
  if (value === null || typeof value !== 'object') return []
  const { unit, per } = value as { unit?: unknown, per?: unknown }
  const own = [unit, per].filter((each) => typeof each === 'string')
  return [...own, ...Object.values(value).flatMap(units)]
}

export const unitKnown: Rule = {
  name: 'unitKnown',
  description: 'Every unit, currency and denominator is one of the registry of @wanyi/quantity.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) => {
    const currency = 'currency' in record ? [record.currency] : []
    return [...new Set([...units(record), ...currency])].filter((unit) => !isKnownUnit(unit)).map((unit) => ({ kind, id: record.id, message: `unknown unit ${unit}` }))
  }),
}
