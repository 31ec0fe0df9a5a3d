import type { Organization } from '../generated/types.js'
import { hardware } from '../hardware.js'
import { models } from '../models.js'
import { organizations } from '../organizations.js'
import { sourced, type Sourced } from '../sourced.js'
import { nameIndex } from './nameIndex.js'
import { lookupKey } from './nameKey.js'
import { recordSources } from './recordSources.js'

let index: ReadonlyMap<string, Organization> | undefined

const build = (): ReadonlyMap<string, Organization> => {
  const own = nameIndex(organizations)
  const all = new Map<string, Organization>()
  const products = [...nameIndex(models)].map(([key, { developer }]) => [key, developer] as const)
  const chips = [...nameIndex(hardware)].map(([key, { vendor }]) => [key, vendor] as const)
  for (const [key, maker] of [...products, ...chips]) {
    const record = own.get(maker)
    if (record !== undefined) all.set(key, record)
  }
  for (const [key, record] of own) all.set(key, record)
  return all
}

/**
 * The organization that goes by a name: its id, its Chinese or English name, an alias, a former name or a known misspelling.
 * The name of a model, product or chip leads to its maker.
 *
 * @returns the record with its sources, or null where the dataset has none of that name.
 * @throws {WanyiError} BAD_NAME for an empty name.
 *
 * @example
 * findOrganization('阿里')?.value.id // → 'alibaba'
 * findOrganization('文新一言')?.value.name.en // → 'Baidu'
 * findOrganization('no such name') // → null
 * findOrganization('') // throws BAD_NAME
 */
export const findOrganization = (name: string): Sourced<Organization> | null => {
  index ??= build()
  const found = index.get(lookupKey(name))
  return found === undefined ? null : sourced(found, recordSources(found))
}
