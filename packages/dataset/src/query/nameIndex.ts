import { redirects } from '../generated/redirects.js'
import { nameKey } from './nameKey.js'

interface Named {
  readonly id: string
  readonly name: { readonly en: string, readonly zh: string }
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  readonly formerNames?: readonly string[]
}

/** Every name of a record that a text may use: both languages, aliases, former names, misspellings. */
export const namesOf = (record: Named): string[] =>
  [...new Set([record.name.en, record.name.zh, ...record.aliases, ...record.formerNames ?? [], ...record.misspellings])]

/** An index of records by id, by every name, and by the ids that redirect to them. */
export const nameIndex = <T extends Named>(records: readonly T[]): ReadonlyMap<string, T> => {
  const index = new Map<string, T>()
  for (const record of records) for (const name of namesOf(record)) index.set(nameKey(name), record)
  for (const record of records) index.set(record.id, record)
  for (const [old, [now]] of Object.entries(redirects)) {
    const record = now === undefined ? undefined : index.get(now)
    if (record !== undefined) index.set(old, record)
  }
  return index
}
