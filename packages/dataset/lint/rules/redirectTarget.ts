import { allRecords, type Rule } from '../Rule.js'

export const redirectTarget: Rule = {
  name: 'redirectTarget',
  description: 'A redirect leads from an id that no record has to ids that records have.',
  check: ({ records, redirects }) => {
    const ids = new Map(allRecords(records).map(({ kind, record }) => [record.id as string, kind]))
    return Object.entries(redirects).flatMap(([from, { to }]) => {
      const kind = ids.get(from)
      const reused = kind === undefined ? [] : [{ kind, id: from, message: 'an id that leads elsewhere is used again' }]
      return [...reused, ...[to].flat().filter((id) => !ids.has(id)).map((id) => ({ kind: 'sources' as const, id: from, message: `the redirect leads to ${id}, which does not exist` }))]
    })
  },
}
