import { sources, type Source } from '@wanyi/dataset'
import type { CitedSource } from '../../src/lib/dataPages'

const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]))

/** A source as the pages cite it. */
export const sourceView = (id: string): CitedSource => {
  const source = sourceById.get(id)
  return { title: source?.title ?? source?.publisher ?? id, publisher: source?.publisher ?? id, url: source?.url, published: source?.published }
}

/** The languages that sources are written in, such as `en` and `zh`. */
export const languagesOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => sourceById.get(id)?.language.slice(0, 2) ?? []))].sort()
