import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { grossMargin } from './grossMargin.js'

/** The catalogue's entry for `grossMargin`. */
export const grossMarginMeta: CatalogEntry = {
  id: 'grossMargin',
  subject: 'revenue',
  title: { en: 'Gross margin', zh: '毛利率' },
  explanation: {
    en: 'The share of a price that is left after the cost of what is sold.',
    zh: '价格扣除成本后剩余部分所占的比例。',
  },
  inputs: [
    {
      name: 'price', symbol: 'p', unit: '¤', domain: 'positive', default: 0.2, anyUnit: true,
      description: { en: 'Price or revenue', zh: '价格或收入' },
    },
    {
      name: 'cost', symbol: 'c', unit: '¤', domain: 'nonNegative', default: 0.177, anyUnit: true,
      description: { en: 'Cost of what is sold', zh: '对应成本' },
    },
  ],
  output: { symbol: 'm', unit: '1', description: { en: 'Gross margin; below zero when it is sold at a loss', zh: '毛利率；亏本时为负' } },
  latex: 'm = \\frac{p - c}{p}',
  assumptions: [
    { en: 'Price and cost are counted for the same unit', zh: '价格与成本按同一单位计' },
  ],
  sources: [{ source: sources.sinolink2023 }],
  examples: [
    {
      inputs: { price: 0.2, cost: 0.177 },
      expected: 0.115,
      tolerance: { rel: 1e-9 },
      source: { source: sources.sinolink2023 },
    },
  ],
  monotone: { price: 1, cost: -1 },
  formula: grossMargin,
}
