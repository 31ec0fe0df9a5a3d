import type { Kind, Records } from '../../schema/kinds.js'
import type { Fault, Rule } from '../Rule.js'

type Reference = { readonly field: string, readonly id: string | undefined, readonly among: readonly Kind[] }

const entities: readonly Kind[] = ['organizations', 'models', 'hardware', 'people']
const to = (field: string, among: readonly Kind[], ...ids: (string | undefined)[]): Reference[] => ids.map((id) => ({ field, id, among }))

/** Every field whose name is `source` or `sources`, at any depth. */
const sourceFields = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sourceFields)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source' || key === 'article') return typeof inner === 'string' ? [inner] : []
    if (key === 'sources') return Array.isArray(inner) ? inner.filter((each) => typeof each === 'string') : []
    return sourceFields(inner)
  })
}

const references: { readonly [K in Kind]?: (record: Records[K][number]) => Reference[] } = {
  organizations: (record) => [
    ...to('parent', ['organizations'], record.parent),
    ...to('links', entities, ...record.links.map(({ target }) => target)),
  ],
  models: (record) => [
    ...to('developer', ['organizations'], record.developer),
    ...to('family', ['models'], record.family), ...to('predecessor', ['models'], record.predecessor), ...to('basedOn', ['models'], ...record.basedOn),
  ],
  hardware: (record) => [...to('vendor', ['organizations'], record.vendor), ...to('variantOf', ['hardware'], record.variantOf)],
  people: (record) => to('roles', ['organizations'], ...record.roles.map(({ organization }) => organization)),
  prices: (record) => [...to('subject', entities, record.subject), ...to('previous', ['prices'], record.previous)],
  events: (record) => to('entities', entities, ...record.entities),
  claims: (record) => [...to('entities', entities, ...record.entities), ...to('derivedFrom', ['claims'], ...record.derivedFrom)],
  series: (record) => to('organization', ['organizations'], record.organization),
}

export const danglingReference: Rule = {
  name: 'danglingReference',
  description: 'An id that a record names is the id of a record of the right kind.',
  check: ({ records }) => {
    const ids = Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))])) as Record<Kind, Set<string>>
    const check = <K extends Kind>(kind: K): Fault[] => records[kind].flatMap((record: Records[K][number]) => [
      ...(references[kind]?.(record) ?? []),
      ...to('source', ['sources'], ...new Set(sourceFields(record))),
    ].filter(({ id, among }) => id !== undefined && !among.some((each) => ids[each].has(id)))
      .map(({ field, id, among }) => ({ kind, id: record.id, message: `${field}: no record ${id ?? ''} in ${among.join(', ')}` })))
    return (Object.keys(records) as Kind[]).flatMap((kind) => check(kind))
  },
}
