import type { Model } from '../generated/types.js'
import { models } from '../models.js'
import { sourced, type Sourced } from '../sourced.js'
import { nameIndex } from './nameIndex.js'
import { lookupKey } from './nameKey.js'
import { recordSources } from './recordSources.js'

let index: ReadonlyMap<string, Model> | undefined

/**
 * The model, family or product that goes by a name: its id, its Chinese or English name, an alias or a known misspelling.
 *
 * @returns the record with its sources, or null where the dataset has none of that name.
 * @throws {WanyiError} BAD_NAME for an empty name.
 *
 * @example
 * findModel('ChatGPT4.0')?.value.id // → 'gpt-4'
 * findModel('no such name') // → null
 */
export const findModel = (name: string): Sourced<Model> | null => {
  index ??= nameIndex(models)
  const found = index.get(lookupKey(name))
  return found === undefined ? null : sourced(found, recordSources(found))
}
