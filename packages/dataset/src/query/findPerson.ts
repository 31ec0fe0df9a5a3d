import type { Person } from '../generated/types.js'
import { people } from '../people.js'
import { sourced, type Sourced } from '../sourced.js'
import { nameIndex } from './nameIndex.js'
import { lookupKey } from './nameKey.js'
import { recordSources } from './recordSources.js'

let index: ReadonlyMap<string, Person> | undefined

/**
 * The person that goes by a name: its id, its Chinese or English name, an alias or a known misspelling.
 *
 * @returns the record with its sources, or null where the dataset has none of that name.
 * @throws {WanyiError} BAD_NAME for an empty name.
 *
 * @example
 * findPerson('李彦宏')?.value.id // → 'robin-li'
 * findPerson('no such name') // → null
 */
export const findPerson = (name: string): Sourced<Person> | null => {
  index ??= nameIndex(people)
  const found = index.get(lookupKey(name))
  return found === undefined ? null : sourced(found, recordSources(found))
}
