import type { Lexicon, LexiconEntry } from '@wanyi/quantity'
import { hardware } from '../hardware.js'
import { models } from '../models.js'
import { organizations } from '../organizations.js'
import { people } from '../people.js'
import { namesOf } from './nameIndex.js'

export interface LexiconOptions {
  /** The kinds of things to take; all where absent. Countries are a kind of their own. */
  readonly types?: readonly ('organization' | 'country' | 'model' | 'hardware' | 'person')[]
}

/**
 * Every organization, model, chip and person with all the names by which a text may call it, for `extract` of `@wanyi/text`.
 *
 * @example
 * lexicon().find(({ id }) => id === 'ernie-bot')?.names.includes('文新一言') // → true
 * lexicon({ types: ['person'] }).every(({ type }) => type === 'person') // → true
 */
export const lexicon = (options: LexiconOptions = {}): Lexicon => {
  const entries: LexiconEntry[] = [
    ...organizations.map((record) => ({ id: record.id, names: namesOf(record), type: record.type === 'country' ? 'country' : 'organization' })),
    ...models.map((record) => ({ id: record.id, names: namesOf(record), type: 'model' })),
    ...hardware.map((record) => ({ id: record.id, names: namesOf(record), type: 'hardware' })),
    ...people.map((record) => ({ id: record.id, names: namesOf(record), type: 'person' })),
  ]
  const types = options.types as readonly string[] | undefined
  return types === undefined ? entries : entries.filter(({ type }) => type !== undefined && types.includes(type))
}
