import type { Kind } from '../../schema/kinds.js'
import type { Rule } from '../Rule.js'

export const cyclicReference: Rule = {
  name: 'cyclicReference',
  description: 'No record is, over any number of steps, its own parent, family, predecessor, original or premise.',
  check: ({ records }) => {
    const graphs: [Kind, string, Map<string, readonly string[]>][] = [
      ['organizations', 'parent', new Map(records.organizations.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]))],
      ['models', 'family', new Map(records.models.map(({ id, family }) => [id, family === undefined ? [] : [family]]))],
      ['models', 'predecessor', new Map(records.models.map(({ id, predecessor }) => [id, predecessor === undefined ? [] : [predecessor]]))],
      ['hardware', 'variantOf', new Map(records.hardware.map(({ id, variantOf }) => [id, variantOf === undefined ? [] : [variantOf]]))],
      ['prices', 'previous', new Map(records.prices.map(({ id, previous }) => [id, previous === undefined ? [] : [previous]]))],
      ['claims', 'derivedFrom', new Map(records.claims.map(({ id, derivedFrom }) => [id, derivedFrom]))],
    ]
    return graphs.flatMap(([kind, field, graph]) => [...graph.keys()].filter((start) => {
      const seen = new Set<string>()
      const queue = [...graph.get(start) ?? []]
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (next === start) return true
        if (!seen.has(next)) { seen.add(next); queue.push(...graph.get(next) ?? []) }
      }
      return false
    }).map((id) => ({ kind, id, message: `${field} leads back to ${id}` })))
  },
}
