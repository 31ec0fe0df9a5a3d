import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { breakEvenRevenue } from './breakEvenRevenue.js'

/** The catalogue's entry for `breakEvenRevenue`. */
export const breakEvenRevenueMeta: CatalogEntry = {
  id: 'breakEvenRevenue',
  subject: 'valuation',
  title: { en: 'Break-even revenue', zh: '盈亏平衡收入' },
  explanation: {
    en: 'The revenue at which the contribution margin covers the fixed costs.',
    zh: '边际贡献足以覆盖固定成本的收入。',
  },
  inputs: [
    {
      name: 'fixed', symbol: 'F', unit: '¤', domain: 'nonNegative', default: 300000,
      description: { en: 'Fixed costs', zh: '固定成本' },
    },
    {
      name: 'margin', symbol: 'g', unit: '1', domain: 'positiveShare', default: 0.4,
      description: { en: 'Share of revenue left after variable costs', zh: '边际贡献率' },
    },
  ],
  output: { symbol: 'R', unit: '¤', description: { en: 'Revenue', zh: '收入' } },
  latex: 'R = \\frac{F}{g}',
  assumptions: [{
    en: 'The margin does not depend on the volume, and the fixed costs are fixed over the whole range',
    zh: '贡献毛利率不随销量变化，固定成本在整个范围内不变',
  }],
  sources: [{ source: sources.accountingCoach }],
  examples: [
    {
      inputs: { fixed: 300000, margin: 0.4 },
      expected: 750000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.accountingCoach },
    },
  ],
  form: 'product',
  exponents: { margin: -1 },
  monotone: { fixed: 1, margin: -1 },
  formula: breakEvenRevenue,
}
