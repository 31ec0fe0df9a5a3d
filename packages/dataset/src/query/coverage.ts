import { claims } from '../claims.js'
import { hardware } from '../hardware.js'
import { models } from '../models.js'
import { organizations } from '../organizations.js'
import { sources } from '../sources.js'

/** Of how many records of a kind a field is known, of how many not, and of how many its owner keeps it back. */
export interface Coverage {
  /** `funding` counts the rounds of all organizations. */
  readonly kind: 'models' | 'organizations' | 'funding' | 'hardware' | 'claims' | 'sources'
  readonly field: string
  readonly known: number
  readonly unknown: number
  readonly undisclosed: number
  /** Of the unknown, how many were looked for in vain, on a day that the record names. */
  readonly searched: number
}

type Kind = Coverage['kind']
type Fields = Readonly<Record<string, unknown>>
const fields: Readonly<Record<Kind, readonly string[]>> = {
  models: ['released', 'parameters', 'context', 'trainingTokens', 'modality', 'weights', 'licence'],
  organizations: ['founded', 'city'],
  funding: ['amount', 'valuation', 'investors'],
  hardware: ['released', 'process', 'flops', 'memory', 'bandwidth', 'interconnect', 'power', 'price'],
  claims: ['verdict'],
  sources: ['title', 'url', 'published', 'licence'],
}
/** The records that a field can apply to: of models the versions, of their licences those of weights that one can get. */
const records = (): Readonly<Record<Kind, readonly object[]>> => ({
  models: models.filter(({ kind }) => kind === 'version'), organizations, funding: organizations.flatMap(({ funding }) => funding), hardware, claims, sources,
})
const applies = (kind: Kind, field: string, record: Fields): boolean =>
  !(kind === 'models' && field === 'licence' && (record['weights'] as { readonly value: unknown } | undefined)?.value === 'closed')

const stateOf = (value: unknown): 'known' | 'unknown' | 'undisclosed' => {
  if (value === undefined || value === 'unknown') return 'unknown'
  if (typeof value !== 'object' || value === null) return 'known'
  if ('value' in value) return value.value === null ? 'undisclosed' : 'known'
  return Object.keys(value).length > 0 ? 'known' : 'unknown'
}

/**
 * What the dataset knows and what it does not, field by field. Of models the versions are counted, and the licence only where the weights are not
 * closed; a claim whose verdict is `unknown` is not known.
 *
 * @example
 * coverage().find(({ kind, field }) => kind === 'claims' && field === 'verdict')?.undisclosed // → 0
 */
export const coverage = (): Coverage[] => {
  const all = records()
  return (Object.keys(fields) as Kind[]).flatMap((kind) => fields[kind].map((field) => {
    const found = (all[kind] as readonly Fields[]).filter((record) => applies(kind, field, record)).map((record) => ({ state: stateOf(record[field]), searched: record['searched'] }))
    const count = (state: string): number => found.filter((each) => each.state === state).length
    const searched = found.filter((each) => each.state === 'unknown' && each.searched !== undefined).length
    return { kind, field, known: count('known'), unknown: count('unknown'), undisclosed: count('undisclosed'), searched }
  }))
}
