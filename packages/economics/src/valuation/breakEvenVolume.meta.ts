import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { breakEvenVolume } from './breakEvenVolume.js'

/** The catalogue's entry for `breakEvenVolume`. */
export const breakEvenVolumeMeta: CatalogEntry = {
  id: 'breakEvenVolume',
  subject: 'valuation',
  title: { en: 'Break-even volume', zh: '盈亏平衡销量' },
  explanation: {
    en: 'How many must be sold for the margin to cover the fixed costs.',
    zh: '边际贡献足以覆盖固定成本的销量。',
  },
  inputs: [
    {
      name: 'fixed', symbol: 'F', unit: '¤', domain: 'nonNegative', default: 300000,
      description: { en: 'Fixed costs', zh: '固定成本' },
    },
    {
      name: 'price', symbol: 'p', unit: '¤', domain: 'positive', default: 10,
      description: { en: 'Price of one', zh: '单价' },
    },
    {
      name: 'variable', symbol: 'v', unit: '¤', domain: 'nonNegative', default: 6,
      description: { en: 'Variable cost of one', zh: '单位变动成本' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Number sold', zh: '销量' } },
  latex: 'n = \\frac{F}{p - v}',
  assumptions: [{ en: 'Price and variable cost of a unit do not depend on the volume', zh: '单价和单位变动成本不随销量变化' }],
  sources: [{ source: sources.accountingCoach }],
  examples: [
    {
      inputs: { fixed: 300000, price: 10, variable: 6 },
      expected: 75000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.accountingCoach },
    },
  ],
  monotone: { fixed: 1, price: -1, variable: 1 },
  formula: breakEvenVolume,
}
