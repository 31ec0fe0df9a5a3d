import type { Source, SourceId } from './generated/types.js'
import { sources } from './sources.js'

/** A value never comes alone: what a query found, and the sources that it rests on. */
export interface Sourced<T> {
  readonly value: T
  readonly sources: readonly Source[]
}

let byId: ReadonlyMap<string, Source> | undefined

/** Joins a value to the source records that its ids name, each once, in the order given. */
export const sourced = <T>(value: T, ids: Iterable<SourceId>): Sourced<T> => {
  byId ??= new Map(sources.map((source) => [source.id, source]))
  const index = byId
  return { value, sources: [...new Set(ids)].flatMap((id) => index.get(id) ?? []) }
}
