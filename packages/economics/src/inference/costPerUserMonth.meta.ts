import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { costPerUserMonth } from './costPerUserMonth.js'

/** The catalogue's entry for `costPerUserMonth`. */
export const costPerUserMonthMeta: CatalogEntry = {
  id: 'costPerUserMonth',
  subject: 'inference',
  title: { en: 'Serving cost per user and month', zh: '每用户每月推理成本' },
  explanation: {
    en: 'Queries of a user in a month times the cost of one.',
    zh: '用户每月查询次数乘以单次成本。',
  },
  inputs: [
    {
      name: 'queriesPerDay', symbol: 'q', unit: '1/person.d', domain: 'nonNegative', default: 15,
      description: { en: 'Queries a user and day', zh: '每用户每日查询次数' },
    },
    {
      name: 'costPerQuery', symbol: 'c', unit: '¤', domain: 'nonNegative', default: 0.0036,
      description: { en: 'Cost of a query', zh: '每次查询成本' },
    },
    {
      name: 'daysPerMonth', symbol: 'd', unit: 'd/mo', domain: 'nonNegative', default: 30.4375, optional: true,
      description: { en: 'Days in a month', zh: '每月天数' },
    },
  ],
  output: { symbol: 'k', unit: '¤/person.mo', description: { en: 'Cost of a user in a month', zh: '每用户每月成本' } },
  latex: 'k = q \\cdot c \\cdot d',
  assumptions: [{ en: 'Every query costs the same, and the user asks as much on each day', zh: '每次查询成本相同，每天的查询量相同' }],
  sources: [{ source: sources.semianalysis2023 }],
  examples: [
    {
      inputs: { queriesPerDay: 15, costPerQuery: 0.0036 },
      expected: 1.643625,
      tolerance: { rel: 1e-9 },
      source: { source: sources.semianalysis2023, where: '15 queries at 0.0036; product by hand' },
    },
  ],
  form: 'product',
  monotone: { queriesPerDay: 1, costPerQuery: 1, daysPerMonth: 1 },
  formula: costPerUserMonth,
}
