import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { churnRate } from './churnRate.js'

/** The catalogue's entry for `churnRate`. */
export const churnRateMeta: CatalogEntry = {
  id: 'churnRate',
  subject: 'valuation',
  title: { en: 'Churn', zh: '客户流失率' },
  explanation: {
    en: 'Share of the customers at the start of a time who are lost in it.',
    zh: '期初客户中流失的占比。',
  },
  inputs: [
    {
      name: 'lost', symbol: 'x', unit: '', domain: 'nonNegative', default: 25,
      description: { en: 'Customers lost in a time', zh: '某段时间流失的客户数' },
    },
    {
      name: 'start', symbol: 'n', unit: '', domain: 'positive', default: 1000,
      description: { en: 'Customers at its start', zh: '期初客户数' },
    },
  ],
  output: { symbol: 'c', unit: '1', description: { en: 'Share', zh: '占比' } },
  latex: 'c = \\frac{x}{n}',
  assumptions: [{ en: 'Customers won in the same time are not counted, neither as lost nor at the start', zh: '当期新增客户不计入期初，也不计入流失' }],
  sources: [{ source: sources.saasRatios }],
  examples: [
    {
      inputs: { lost: 25, start: 1000 },
      expected: 0.025,
      tolerance: { rel: 1e-12 },
      source: { source: sources.saasRatios, where: 'the 2.5% of the example, for 1,000 customers' },
    },
  ],
  form: 'product',
  exponents: { start: -1 },
  monotone: { lost: 1, start: -1 },
  formula: churnRate,
}
