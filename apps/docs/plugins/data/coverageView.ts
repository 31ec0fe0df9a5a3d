import { claims, coverage, events, findHardware, findModel, findOrganization, findPerson, hardware, models, organizations, people, prices, series, sources } from '@wanyi/dataset'
import type { CoverageView } from '../../src/lib/dataPages'

const kindOfSource = new Map<string, string>(sources.map(({ id, kind }) => [id, kind]))
const best = ['primary', 'database', 'news', 'repost'] as const

/** The records of a kind by the best source that each rests on. */
const standing = (kind: string, records: readonly (readonly string[])[]): CoverageView['standing'][number] => {
  const counts: Record<string, number> = {}
  for (const ids of records) {
    const kinds = new Set(ids.map((id) => kindOfSource.get(id)))
    const found = best.find((each) => kinds.has(each)) ?? 'none'
    counts[found] = (counts[found] ?? 0) + 1
  }
  return { kind, records: records.length, counts }
}
const ids = (found: { readonly sources: readonly { readonly id: string }[] } | null): string[] => found?.sources.map(({ id }) => id) ?? []

/** What is known field by field, and what the records rest on. Of a claim the sources of its evidence count, not the article that makes it. */
export const coverageView = (): CoverageView => ({
  fields: coverage(),
  standing: [
    standing('models', models.map(({ id }) => ids(findModel(id)))),
    standing('organizations', organizations.map(({ id }) => ids(findOrganization(id)))),
    standing('hardware', hardware.map(({ id }) => ids(findHardware(id)))),
    standing('people', people.map(({ id }) => ids(findPerson(id)))),
    standing('prices', prices.map((price) => price.sources)),
    standing('events', events.map((event) => event.sources)),
    standing('claims', claims.map(({ evidence }) => evidence.map(({ source }) => source))),
    standing('series', series.map((each) => [...each.sources, ...each.points.map(({ source }) => source)])),
  ],
})
