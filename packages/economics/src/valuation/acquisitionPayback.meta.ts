import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { acquisitionPayback } from './acquisitionPayback.js'

/** The catalogue's entry for `acquisitionPayback`. */
export const acquisitionPaybackMeta: CatalogEntry = {
  id: 'acquisitionPayback',
  subject: 'valuation',
  title: { en: 'Payback of winning a customer', zh: '获客成本回收期' },
  explanation: {
    en: 'Months until a customer has brought in what winning it cost.',
    zh: '客户毛利收回获客成本所需的月数。',
  },
  inputs: [
    {
      name: 'acquisition', symbol: 'K', unit: '¤', domain: 'nonNegative', default: 6000,
      description: { en: 'Cost of winning a customer', zh: '获客成本' },
    },
    {
      name: 'revenue', symbol: 'a', unit: '¤/mo', domain: 'positive', default: 500,
      description: { en: 'Revenue from a customer a month (ARPA)', zh: '每客户每月收入' },
    },
    {
      name: 'margin', symbol: 'g', unit: '1', domain: 'positiveShare', default: 0.75,
      description: { en: 'Gross margin', zh: '毛利率' },
    },
  ],
  output: { symbol: 'T', unit: 'mo', description: { en: 'Time', zh: '时间' } },
  latex: 'T = \\frac{K}{a g}',
  assumptions: [{
    en: 'Income and margin stay the same each month, no customer leaves before, and money has no interest',
    zh: '每月收入和毛利率不变，回本前无流失，不计利息',
  }],
  sources: [{ source: sources.saasRatios }],
  examples: [
    {
      inputs: { acquisition: 6000, revenue: 500, margin: 0.75 },
      expected: 16,
      tolerance: { rel: 1e-12 },
      source: { source: sources.saasRatios },
    },
  ],
  form: 'product',
  exponents: { revenue: -1, margin: -1 },
  monotone: { acquisition: 1, revenue: -1, margin: -1 },
  formula: acquisitionPayback,
}
