import { allRecords, type Rule } from '../Rule.js'

export const sourceUnused: Rule = {
  name: 'sourceUnused',
  description: 'A source stands behind at least one record.',
  check: ({ records }) => {
    const text = allRecords(records).filter(({ kind }) => kind !== 'sources').map(({ record }) => JSON.stringify(record)).join('\n')
    const named = new Set(text.match(/"[a-z0-9.-]+"/g))
    return records.sources.filter(({ id }) => !named.has(`"${id}"`)).map(({ id }) => ({ kind: 'sources', id, message: 'no record rests on it' }))
  },
}
