import type { Authored } from './readData.js'

type SourceFacts = ReadonlyMap<string, Authored>

const isMap = (value: unknown): value is Authored => value !== null && typeof value === 'object' && !Array.isArray(value)
const statusOrder = ['restated', 'stated', 'derived', 'reported', 'estimated', 'disputed', 'undisclosed']
const kindOrder = ['primary', 'database', 'news', 'repost']

/** What a source of this kind makes of a value unless the record says otherwise. */
export const defaultStatus = (source: unknown, sources: SourceFacts): string =>
  sources.get(String(source))?.['kind'] === 'primary' ? 'stated' : 'reported'

const fill = (written: unknown, source: unknown, sources: SourceFacts): Authored => {
  const fact: Authored = isMap(written) ? { ...written } : { value: written }
  if (fact['value'] === undefined) fact['value'] = null
  fact['source'] ??= source
  fact['status'] ??= fact['value'] === null ? 'undisclosed' : defaultStatus(fact['source'], sources)
  return fact
}

/**
 * The rule for the value to show, where several stand side by side: what was restated, then what the subject states, then derived, reported,
 * estimated, disputed, undisclosed; of the same status a primary source before a database, news, a repost; of these the latest published.
 */
export const compareFacts = (sources: SourceFacts) => (a: Authored, b: Authored): number => {
  const by = (order: string[], x: unknown, y: unknown): number => order.indexOf(String(x)) - order.indexOf(String(y))
  const [from, to] = [sources.get(String(a['source'])), sources.get(String(b['source']))]
  return by(statusOrder, a['status'], b['status']) || by(kindOrder, from?.['kind'], to?.['kind'])
    || String(to?.['published'] ?? '').localeCompare(String(from?.['published'] ?? ''))
}

/** A fact in its full form: a bare value, a map, or a list of them is written; the one to show comes out, the rest under `others`. */
export const expandFact = (written: unknown, source: unknown, sources: SourceFacts): Authored => {
  const facts = (Array.isArray(written) ? written : [written]).map((fact) => fill(fact, source, sources)).sort(compareFacts(sources))
  const [shown, ...others] = facts
  if (shown === undefined) return {}
  return others.length > 0 ? { ...shown, others } : shown
}
