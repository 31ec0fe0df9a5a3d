import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { requiredMarketShare } from './requiredMarketShare.js'

/** The catalogue's entry for `requiredMarketShare`. */
export const requiredMarketShareMeta: CatalogEntry = {
  id: 'requiredMarketShare',
  subject: 'revenue',
  title: { en: 'Market share needed to break even', zh: '盈亏平衡所需市场份额' },
  explanation: {
    en: 'The share of a market whose revenue, added to what is already earned, meets a cost.',
    zh: '在已有收入之外，取得多大市场份额才能覆盖成本。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'C', unit: '¤/a', domain: 'nonNegative', default: 33e9, defaultRecord: 'claims/c100',
      description: { en: 'Cost to be met in a year', zh: '每年须覆盖的成本' },
    },
    {
      name: 'otherRevenue', symbol: 'R', unit: '¤/a', domain: 'nonNegative', default: 0,
      description: { en: 'Revenue from elsewhere in a year', zh: '其他来源的年收入' },
    },
    {
      name: 'market', symbol: 'M', unit: '¤/a', domain: 'positive', default: 220e9, defaultRecord: 'claims/c097',
      description: { en: 'Size of the market', zh: '市场规模' },
    },
  ],
  output: { symbol: 's', unit: '1', description: { en: 'Share of the market; above 1 when the whole market is too small', zh: '市场份额；整个市场都不够时大于 1' } },
  latex: 's = \\frac{\\max(0,\\ C - R)}{M}',
  assumptions: [
    { en: 'The market keeps its size', zh: '市场规模不变' },
    { en: 'What is won has no cost of its own', zh: '新增收入不带来额外成本' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { cost: 3.3e10, otherRevenue: 0, market: 2.2e11 },
      expected: 0.15,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
    {
      inputs: { cost: 6e10, otherRevenue: 0, market: 3e11 },
      expected: 0.2,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  monotone: { cost: 1, otherRevenue: -1, market: -1 },
  formula: requiredMarketShare,
}
