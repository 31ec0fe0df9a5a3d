import type { Hardware } from '../generated/types.js'
import { hardware } from '../hardware.js'
import { sourced, type Sourced } from '../sourced.js'
import { nameIndex } from './nameIndex.js'
import { lookupKey } from './nameKey.js'
import { recordSources } from './recordSources.js'

let index: ReadonlyMap<string, Hardware> | undefined

/**
 * The chip, card or server that goes by a name: its id, its Chinese or English name, an alias or a known misspelling.
 *
 * @returns the record with its sources, or null where the dataset has none of that name.
 * @throws {WanyiError} BAD_NAME for an empty name.
 *
 * @example
 * findHardware('英伟达A100')?.value.id // → 'nvidia-a100'
 * findHardware('no such name') // → null
 */
export const findHardware = (name: string): Sourced<Hardware> | null => {
  index ??= nameIndex(hardware)
  const found = index.get(lookupKey(name))
  return found === undefined ? null : sourced(found, recordSources(found))
}
