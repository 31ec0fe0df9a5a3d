import { allRecords, type Rule } from '../Rule.js'

export const sourceMissing: Rule = {
  name: 'sourceMissing',
  description: 'Every record has a source; a claim has evidence or the day on which a search found none.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) => {
    if ('evidence' in record) {
      const found = record.evidence.length > 0
      if (found === (record.searched !== undefined)) return [{ kind, id: record.id, message: found ? 'it has evidence, so `searched` goes' : 'neither evidence nor `searched`' }]
      return []
    }
    return 'sources' in record && record.sources.length === 0 ? [{ kind, id: record.id, message: 'no source' }] : []
  }),
}
