import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { graduatedCharge } from './graduatedCharge.js'

/** The catalogue's entry for `graduatedCharge`. */
export const graduatedChargeMeta: CatalogEntry = {
  id: 'graduatedCharge',
  subject: 'revenue',
  title: { en: 'Graduated charge', zh: '分段累进计费' },
  explanation: {
    en: 'What a quantity costs when each part of it is charged at the price of the tier it falls in.',
    zh: '各段用量按所在档位的单价分别计费后的总额。',
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
  latex: 'C = \\sum_i p_i \\,\\bigl(\\min(q, L_i) - L_{i-1}\\bigr)^{+}',
  assumptions: [
    { en: 'A limit itself still belongs to the lower tier', zh: '等于上限的用量仍属低档' },
  ],
  sources: [{ source: sources.graduatedPricing }],
  examples: [
    {
      inputs: { amount: 15000, limits: [1000, 10000], prices: [0.1, 0.05, 0.01] },
      expected: 600,
      tolerance: { rel: 1e-12 },
      source: { source: sources.graduatedPricing },
    },
    {
      inputs: { amount: 15000, limits: [1000, 10000], prices: [0.01, 0.008, 0.005] },
      expected: 107,
      tolerance: { rel: 1e-12 },
      source: { source: sources.autumnPricing },
    },
  ],
  monotone: { amount: 1, prices: 1 },
  formula: graduatedCharge,
}
