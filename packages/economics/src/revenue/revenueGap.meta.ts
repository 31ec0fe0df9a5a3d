import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { revenueGap } from './revenueGap.js'

/** The catalogue's entry for `revenueGap`. */
export const revenueGapMeta: CatalogEntry = {
  id: 'revenueGap',
  subject: 'revenue',
  title: { en: 'Gap between cost and revenue', zh: '投入与收入的缺口' },
  explanation: {
    en: 'What is still missing when the revenue streams are set against the cost or investment of the same time.',
    zh: '以同期各项收入抵减成本或投入后仍缺的金额。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'C', unit: '¤', domain: 'nonNegative', default: 20000,
      description: { en: 'Cost or investment', zh: '成本或投入' },
    },
    {
      name: 'streams', symbol: 'R_i', unit: '¤', domain: 'nonNegative', default: [8000], list: true,
      description: { en: 'Revenue streams', zh: '各项收入' },
    },
  ],
  output: { symbol: 'G', unit: '¤', description: { en: 'Gap; below zero when the revenue is more than the cost', zh: '缺口；收入超过成本时为负' } },
  latex: 'G = C - \\sum_i R_i',
  assumptions: [
    { en: 'Cost and revenue are of the same period', zh: '成本与收入属同一时期' },
  ],
  sources: [{ source: sources.pasquesi }],
  examples: [
    {
      inputs: { cost: 20000, streams: [8000] },
      expected: 12000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.pasquesi },
    },
  ],
  form: 'linear',
  monotone: { cost: 1, streams: -1 },
  formula: revenueGap,
}
