import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { costPerQuery } from './costPerQuery.js'

/** The catalogue's entry for `costPerQuery`. */
export const costPerQueryMeta: CatalogEntry = {
  id: 'costPerQuery',
  subject: 'inference',
  title: { en: 'Cost per query', zh: '每次查询成本' },
  explanation: {
    en: 'Cost of a day divided by the queries of the day.',
    zh: '每日成本除以当日查询次数。',
  },
  inputs: [
    {
      name: 'dailyCost', symbol: 'K', unit: '¤/d', domain: 'nonNegative', default: 694444,
      description: { en: 'Cost of a day', zh: '每日成本' },
    },
    {
      name: 'users', symbol: 'n', unit: 'person', domain: 'positive', default: 13e6, defaultRecord: 'claims/c109',
      description: { en: 'Users of the day', zh: '当日用户数' },
    },
    {
      name: 'queriesPerUser', symbol: 'q', unit: '1/person.d', domain: 'positive', default: 15,
      description: { en: 'Queries a user and day', zh: '每用户每日查询次数' },
    },
  ],
  output: { symbol: 'c', unit: '¤', description: { en: 'Cost of a query', zh: '每次查询成本' } },
  latex: 'c = \\frac{K}{n \\cdot q}',
  assumptions: [{ en: 'The whole cost of the day goes to the queries, however long each is', zh: '当天全部成本摊到各次查询，不论长短' }],
  sources: [{ source: sources.semianalysis2023 }],
  examples: [
    {
      inputs: { dailyCost: 694444, users: 1.3e7, queriesPerUser: 15 },
      expected: 0.0036,
      tolerance: { rel: 0.012 },
      source: { source: sources.semianalysis2023, where: 'public part' },
    },
  ],
  form: 'product',
  exponents: { dailyCost: 1, users: -1, queriesPerUser: -1 },
  monotone: { dailyCost: 1, users: -1, queriesPerUser: -1 },
  formula: costPerQuery,
}
