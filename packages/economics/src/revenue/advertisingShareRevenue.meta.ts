import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { advertisingShareRevenue } from './advertisingShareRevenue.js'

/** The catalogue's entry for `advertisingShareRevenue`. */
export const advertisingShareRevenueMeta: CatalogEntry = {
  id: 'advertisingShareRevenue',
  subject: 'revenue',
  title: { en: 'Revenue from a share of an advertising market', zh: '广告市场分成收入' },
  explanation: {
    en: 'The size of a market times the share of it that is won.',
    zh: '市场规模乘以所取得的份额。',
  },
  inputs: [
    {
      name: 'market', symbol: 'M', unit: '¤/a', domain: 'nonNegative', default: 220e9, defaultRecord: 'claims/c097',
      description: { en: 'Size of the market', zh: '市场规模' },
    },
    {
      name: 'share', symbol: 's', unit: '1', domain: 'share', default: 0.15, defaultRecord: 'claims/c099',
      description: { en: 'Share of it that is won', zh: '取得的份额' },
    },
  ],
  output: { symbol: 'R', unit: '¤/a', description: { en: 'Revenue in a year', zh: '年收入' } },
  latex: 'R = M \\cdot s',
  assumptions: [
    { en: 'The market keeps its size while the share moves', zh: '份额变化时市场规模不变' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { market: 2.2e11, share: 0.15 },
      expected: 3.3e10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
    {
      inputs: { market: 3e11, share: 0.2 },
      expected: 6e10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'product',
  monotone: { market: 1, share: 1 },
  formula: advertisingShareRevenue,
}
