import type { Kind } from '../schema/kinds.js'
import { defaultStatus, expandFact } from './expandFact.js'
import { evaluateFormula } from './evaluateFormula.js'
import type { Authored, AuthoredData } from './readData.js'

const lists: Partial<Record<Kind, readonly string[]>> = {
  organizations: ['aliases', 'misspellings', 'formerNames', 'links', 'funding', 'sources'],
  models: ['aliases', 'misspellings', 'basedOn', 'modality', 'sources'],
  hardware: ['aliases', 'misspellings', 'exportControl', 'sources'],
  people: ['aliases', 'misspellings', 'roles', 'sources'],
  prices: ['sources'],
  events: ['entities', 'sources'],
  claims: ['entities', 'derivedFrom', 'evidence'],
  series: ['sources'],
}
const facts: Partial<Record<Kind, readonly string[]>> = {
  organizations: ['founded'],
  models: ['released', 'retired', 'parameters', 'activeParameters', 'context', 'trainingTokens', 'weights', 'licence'],
  hardware: ['released', 'memory', 'bandwidth', 'interconnect', 'power', 'process', 'price'],
}
/** Names and short words; where both languages write them alike, they are authored once. */
const bilingual: Partial<Record<Kind, readonly string[]>> = {
  organizations: ['name'], models: ['name'], hardware: ['name'], people: ['name'], series: ['name'], prices: ['plan'], claims: ['subject', 'attribution'],
}
const dates = new Set(['published', 'accessed', 'time', 'from', 'to', 'date', 'vintage', 'sought', 'searched'])
const severity = ['unknown', 'supported', 'imprecise', 'contradicted']

const isMap = (value: unknown): value is Authored => value !== null && typeof value === 'object' && !Array.isArray(value)
const items = (value: unknown): unknown[] => Array.isArray(value) ? value : []

/** YAML reads a bare 2023 as a number; dates are strings. */
const datesAsText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(datesAsText)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value)
    .map(([key, inner]) => [key, dates.has(key) && typeof inner === 'number' ? String(inner) : datesAsText(inner)]))
}

const factFields = (kind: Kind, record: Authored, first: unknown, data: AuthoredData): void => {
  for (const field of facts[kind] ?? []) {
    if (record[field] === undefined) continue
    record[field] = expandFact(record[field], first, data.sources)
    const fact = record[field]
    if ((field === 'released' || field === 'founded' || field === 'retired') && isMap(fact)) {
      for (const each of [fact, ...items(fact['others'])]) if (isMap(each) && typeof each['value'] === 'number') each['value'] = String(each['value'])
    }
  }
}

const expanders: Partial<Record<Kind, (record: Authored, first: unknown, data: AuthoredData) => void>> = {
  organizations: (record, first, data) => {
    for (const part of [...items(record['links']), ...items(record['funding'])]) if (isMap(part)) part['source'] ??= first
    for (const round of items(record['funding'])) {
      if (!isMap(round)) continue
      round['investors'] ??= []
      for (const field of ['amount', 'valuation']) if (round[field] !== undefined) round[field] = expandFact(round[field], round['source'], data.sources)
    }
  },
  hardware: (record, first, data) => {
    const flops = isMap(record['flops']) ? record['flops'] : {}
    record['flops'] = Object.fromEntries(Object.entries(flops).map(([format, fact]) => [format, expandFact(fact, first, data.sources)]))
    for (const part of items(record['exportControl'])) if (isMap(part)) part['source'] ??= first
  },
  people: (record, first) => { for (const role of items(record['roles'])) if (isMap(role)) role['source'] ??= first },
  claims: (record, _first, data) => {
    const verdicts = items(record['evidence']).map((each) => severity.indexOf(String(isMap(each) ? each['verdict'] : '')))
    record['verdict'] = severity[Math.max(0, ...verdicts)]
    const arithmetic = record['arithmetic']
    if (isMap(arithmetic)) {
      for (const bound of ['low', 'high']) {
        arithmetic[bound] = evaluateFormula(String(arithmetic['formula']), (id) => Number(data.claims.get(id)?.[bound] ?? Number.NaN))
      }
    }
  },
  series: (record, first, data) => {
    const written = record['points']
    const rows = isMap(written) ? Object.entries(written).map(([time, point]) => ({ time, ...(isMap(point) ? point : { value: point }) })) : items(written)
    const points = rows.filter(isMap).map((point): Authored => {
      const source = point['source'] ?? first
      return { ...point, time: String(point['time']), source, status: point['status'] ?? defaultStatus(source, data.sources) }
    })
    record['points'] = points.sort((a, b) => String(a['time']).localeCompare(String(b['time']))
      || String(b['vintage'] ?? '').localeCompare(String(a['vintage'] ?? '')))
  },
}

/** Fills in what may be left out in the YAML: empty lists, the same name in both languages, the source and status of a fact, verdicts. */
export const expandRecord = (kind: Kind, id: string, authored: Authored, data: AuthoredData): Authored => {
  const record: Authored = { id, ...datesAsText(structuredClone(authored)) as Authored }
  for (const field of lists[kind] ?? []) record[field] ??= []
  for (const field of bilingual[kind] ?? []) if (typeof record[field] === 'string') record[field] = { en: record[field], zh: record[field] }
  const first = items(record['sources'])[0]
  factFields(kind, record, first, data)
  expanders[kind]?.(record, first, data)
  return record
}
