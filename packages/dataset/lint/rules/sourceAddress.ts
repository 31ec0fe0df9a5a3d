import type { Rule } from '../Rule.js'

export const sourceAddress: Rule = {
  name: 'sourceAddress',
  description: 'A source has an address, or a note that says why not; no two sources have the same one.',
  check: ({ records }) => {
    const seen = new Map<string, string>()
    return records.sources.flatMap(({ id, url, note }) => {
      if (url === undefined) return note === undefined ? [{ kind: 'sources', id, message: 'no address and no note' }] : []
      const twin = seen.get(url)
      seen.set(url, id)
      return twin === undefined ? [] : [{ kind: 'sources', id, message: `the same address as ${twin}` }]
    })
  },
}
