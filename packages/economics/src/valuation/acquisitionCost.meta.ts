import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { acquisitionCost } from './acquisitionCost.js'

/** The catalogue's entry for `acquisitionCost`. */
export const acquisitionCostMeta: CatalogEntry = {
  id: 'acquisitionCost',
  subject: 'valuation',
  title: { en: 'Cost of winning a customer (CAC)', zh: '获客成本（CAC）' },
  explanation: {
    en: 'Sales and marketing over the customers won.',
    zh: '销售与市场费用除以新增客户数。',
  },
  inputs: [
    {
      name: 'spending', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 600000,
      description: { en: 'Cost of sales and marketing in a time', zh: '某段时间的销售与市场费用' },
    },
    {
      name: 'customers', symbol: 'n', unit: '', domain: 'positive', default: 100,
      description: { en: 'Customers won in it', zh: '该段时间新增客户数' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost of a customer', zh: '每客户成本' } },
  latex: 'K = \\frac{S}{n}',
  assumptions: [{ en: 'The spending of the time won the customers of the same time', zh: '当期支出带来当期客户' }],
  sources: [{ source: sources.saasRatios }],
  examples: [
    {
      inputs: { spending: 600000, customers: 100 },
      expected: 6000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.saasRatios, where: 'the 6,000 of the example, for 100 customers' },
    },
  ],
  form: 'product',
  exponents: { customers: -1 },
  monotone: { spending: 1, customers: -1 },
  formula: acquisitionCost,
}
