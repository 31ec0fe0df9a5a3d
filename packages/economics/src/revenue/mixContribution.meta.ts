import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { mixContribution } from './mixContribution.js'

/** The catalogue's entry for `mixContribution`. */
export const mixContributionMeta: CatalogEntry = {
  id: 'mixContribution',
  subject: 'revenue',
  title: { en: 'Contribution of a unit of a mix', zh: '产品组合的单位边际贡献' },
  explanation: {
    en: 'What a unit of a mix of products leaves after variable cost, on average: the divisor of the break-even volume of several products.',
    zh: '产品组合平均每单位的边际贡献：多产品盈亏平衡销量的除数。',
  },
  inputs: [
    {
      name: 'volumes', symbol: 'v_i', unit: '', domain: 'nonNegative', default: [20000, 100000, 80000], list: true,
      description: { en: 'Units sold of each product', zh: '各产品销量' },
    },
    {
      name: 'contributions', symbol: 'c_i', unit: '¤', domain: 'finite', default: [3, 2, 1], list: true,
      description: { en: 'What each unit of it leaves after its variable cost', zh: '各产品单位边际贡献' },
    },
  ],
  output: { symbol: 'c', unit: '¤', description: { en: 'Contribution of a unit on average', zh: '平均单位边际贡献' } },
  latex: 'c = \\frac{\\sum_i v_i\\,c_i}{\\sum_i v_i}',
  assumptions: [
    { en: 'The mix stays the same when more or less is sold', zh: '销量增减时组合比例不变' },
  ],
  sources: [{ source: sources.costAccounting, where: 'problem 3-44' }],
  examples: [
    {
      inputs: { volumes: [20000, 100000, 80000], contributions: [3, 2, 1] },
      expected: 1.7,
      tolerance: { rel: 1e-12 },
      source: { source: sources.costAccounting, where: 'problem 3-44' },
    },
  ],
  monotone: { contributions: 1 },
  formula: mixContribution,
}
