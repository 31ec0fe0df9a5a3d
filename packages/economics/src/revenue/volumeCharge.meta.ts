import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { volumeCharge } from './volumeCharge.js'

/** The catalogue's entry for `volumeCharge`. */
export const volumeChargeMeta: CatalogEntry = {
  id: 'volumeCharge',
  subject: 'revenue',
  title: { en: 'Volume charge', zh: '按量阶梯计费' },
  explanation: {
    en: 'What a quantity costs when all of it is charged at the price of the tier that it reaches.',
    zh: '全部用量按其到达的档位单价计费后的总额。',
  },
  inputs: [
    {
      name: 'amount', symbol: 'q', unit: '', domain: 'nonNegative', default: 15000,
      description: { en: 'Units used', zh: '用量' },
    },
    {
      name: 'limits', symbol: 'L_i', unit: '', domain: 'positive', default: [1000, 10000], list: true,
      description: { en: 'Upper limits of the tiers but the last, rising', zh: '除末档外各档的上限，递增' },
    },
    {
      name: 'prices', symbol: 'p_i', unit: '¤', domain: 'nonNegative', default: [0.1, 0.05, 0.01], list: true,
      description: { en: 'Price of a unit in each tier, one more than the limits', zh: '各档单价，比上限多一个' },
    },
  ],
  output: { symbol: 'C', unit: '¤', description: { en: 'Charge for the amount', zh: '总费用' } },
  latex: 'C = q \\cdot p_i,\\quad L_{i-1} < q \\le L_i',
  assumptions: [
    { en: 'A limit itself still belongs to the lower tier', zh: '等于上限的用量仍属低档' },
    { en: 'The charge may fall where a cheaper tier begins', zh: '进入更便宜的档位时总额可能下降' },
  ],
  sources: [{ source: sources.graduatedPricing }],
  examples: [
    {
      inputs: { amount: 15000, limits: [1000, 10000], prices: [0.1, 0.05, 0.01] },
      expected: 150,
      tolerance: { rel: 1e-12 },
      source: { source: sources.graduatedPricing },
    },
  ],
  monotone: { prices: 1 },
  formula: volumeCharge,
}
