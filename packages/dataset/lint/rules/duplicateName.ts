import { allRecords, type Fault, type Rule } from '../Rule.js'

/** How a name is looked up: case, width and spaces do not count. */
const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s·]+/gu, '')

export const duplicateName: Rule = {
  name: 'duplicateName',
  description: 'No name, alias or misspelling belongs to two entities, and no id to two records of what texts can name.',
  check: ({ records }) => {
    const owner = new Map<string, string>()
    const ids = new Map<string, string>()
    return allRecords(records).flatMap(({ kind, record }) => {
      if (!('aliases' in record)) return []
      const faults: Fault[] = []
      const twin = ids.get(record.id)
      if (twin !== undefined) faults.push({ kind, id: record.id, message: `${twin} has the same id` })
      ids.set(record.id, `${kind}/${record.id}`)
      const names = [record.name.en, record.name.zh, ...record.aliases, ...record.misspellings, ...('formerNames' in record ? record.formerNames : [])]
      for (const name of new Set(names.map(key))) {
        const other = owner.get(name)
        if (other !== undefined && other !== record.id) faults.push({ kind, id: record.id, message: `the name ${name} is ${other}'s too` })
        owner.set(name, record.id)
      }
      return faults
    })
  },
}
