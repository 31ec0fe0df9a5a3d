import { hardware } from '../hardware.js'
import { models } from '../models.js'
import { organizations } from '../organizations.js'

/** How many records of a kind have a field, lack it, or say that it is undisclosed. */
export interface Coverage {
  readonly kind: 'models' | 'organizations' | 'hardware'
  readonly field: string
  readonly known: number
  readonly unknown: number
  readonly undisclosed: number
}

const fields = {
  models: ['released', 'parameters', 'context', 'weights', 'licence'],
  organizations: ['founded'],
  hardware: ['released', 'memory', 'bandwidth', 'interconnect', 'power', 'price'],
} as const
const records = (): Record<Coverage['kind'], readonly object[]> => ({ models: models.filter(({ kind }) => kind === 'version'), organizations, hardware })

/**
 * What the dataset knows and what it does not, field by field; of models the versions are counted.
 *
 * @example
 * coverage().every(({ known, unknown, undisclosed }) => known + unknown + undisclosed > 0) // → true
 */
export const coverage = (): Coverage[] => {
  const all = records()
  return (Object.keys(fields) as Coverage['kind'][]).flatMap((kind) => fields[kind].map((field) => {
    const states = all[kind].map((record) => {
      const fact = (record as Readonly<Record<string, { readonly value: unknown } | undefined>>)[field]
      return fact === undefined ? 'unknown' : fact.value === null ? 'undisclosed' : 'known'
    })
    const count = (state: string): number => states.filter((each) => each === state).length
    return { kind, field, known: count('known'), unknown: count('unknown'), undisclosed: count('undisclosed') }
  }))
}
