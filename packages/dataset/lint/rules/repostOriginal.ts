import type { Rule } from '../Rule.js'

export const repostOriginal: Rule = {
  name: 'repostOriginal',
  description: 'Of a repost the original was looked for: the day of the search, and its address where it was found.',
  check: ({ records }) => records.sources.filter(({ kind, original }) => kind === 'repost' && original === undefined)
    .map(({ id }) => ({ kind: 'sources', id, message: 'a repost with no original sought' })),
}
