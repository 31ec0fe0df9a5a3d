import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { sustainableFirms } from './sustainableFirms.js'

/** The catalogue's entry for `sustainableFirms`. */
export const sustainableFirmsMeta: CatalogEntry = {
  id: 'sustainableFirms',
  subject: 'market',
  title: { en: 'Firms that a market can feed', zh: '市场可容纳的企业数' },
  explanation: {
    en: 'How many firms of equal share can cover a fixed cost from the margin of a market.',
    zh: '在市场毛利下，能覆盖固定成本的等份额企业数。',
  },
  inputs: [
    {
      name: 'market', symbol: 'M', unit: '¤/a', domain: 'nonNegative', default: 12e9,
      description: { en: 'Size of the market', zh: '市场规模' },
    },
    {
      name: 'margin', symbol: 'm', unit: '1', domain: 'share', default: 0.6,
      description: { en: 'Share of revenue left after variable cost', zh: '扣除变动成本后的收入比例' },
    },
    {
      name: 'fixedCost', symbol: 'F', unit: '¤/a', domain: 'positive', default: 2e9,
      description: { en: 'Cost a firm has at any size: training, staff', zh: '单家企业的固定成本（训练、人员等）' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Firms', zh: '企业数' } },
  latex: 'n = \\left\\lfloor \\frac{M \\cdot m}{F} \\right\\rfloor',
  assumptions: [
    { en: 'All firms have the same share', zh: '各企业份额相同' },
  ],
  sources: [{ source: sources.accountingCoach }],
  examples: [
    {
      inputs: { market: 1.2e10, margin: 0.6, fixedCost: 2e9 },
      expected: 3,
      tolerance: { abs: 0 },
      source: { source: sources.accountingCoach, where: 'contribution over fixed cost, by hand' },
    },
  ],
  monotone: { market: 1, margin: 1, fixedCost: -1 },
  formula: sustainableFirms,
}
