import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { totalRevenue } from './totalRevenue.js'

/** The catalogue's entry for `totalRevenue`. */
export const totalRevenueMeta: CatalogEntry = {
  id: 'totalRevenue',
  subject: 'revenue',
  title: { en: 'Total revenue of a mix', zh: '多项收入合计' },
  explanation: { en: 'The revenue of a mix: what all streams bring in together.', zh: '收入组合中各项收入之和。' },
  inputs: [
    {
      name: 'streams', symbol: 'R_i', unit: '¤', domain: 'nonNegative', default: [2400000000, 200000000, 33000000000], list: true,
      description: { en: 'Revenue of each stream', zh: '各项收入' },
    },
  ],
  output: { symbol: 'R', unit: '¤', description: { en: 'Revenue', zh: '总收入' } },
  latex: 'R = \\sum_i R_i',
  assumptions: [
    { en: 'All streams are counted over the same time, and no sale in two of them', zh: '各项收入属同一时期，且同一笔收入不重复计入' },
  ],
  sources: [{ source: sources.twoProducts }],
  examples: [
    {
      inputs: { streams: [466000, 732000] },
      expected: 1198000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.twoProducts },
    },
  ],
  form: 'linear',
  monotone: { streams: 1 },
  formula: totalRevenue,
}
