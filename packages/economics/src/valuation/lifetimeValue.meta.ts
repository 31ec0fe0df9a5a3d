import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { lifetimeValue } from './lifetimeValue.js'

/** The catalogue's entry for `lifetimeValue`. */
export const lifetimeValueMeta: CatalogEntry = {
  id: 'lifetimeValue',
  subject: 'valuation',
  title: { en: 'Lifetime value of a customer (LTV)', zh: '客户终身价值（LTV）' },
  explanation: {
    en: 'Margin a month times the expected months.',
    zh: '每月毛利乘以预期月数。',
  },
  inputs: [
    {
      name: 'revenue', symbol: 'a', unit: '¤/mo', domain: 'nonNegative', default: 500,
      description: { en: 'Revenue from a customer a month (ARPA)', zh: '每客户每月收入' },
    },
    {
      name: 'margin', symbol: 'g', unit: '1', domain: 'share', default: 0.75,
      description: { en: 'Gross margin', zh: '毛利率' },
    },
    {
      name: 'churn', symbol: 'c', unit: '1/mo', domain: 'positiveShare', default: 0.025,
      description: { en: 'Share of customers lost a month', zh: '月客户流失率' },
    },
  ],
  output: { symbol: 'L', unit: '¤', description: { en: 'Value of a customer', zh: '客户价值' } },
  latex: 'L = \\frac{a g}{c}',
  assumptions: [
    { en: 'Churn stays the same, so a customer stays 1/c months on average', zh: '流失率不变，客户平均留存 1/c 个月' },
  ],
  sources: [{ source: sources.saasRatios }],
  examples: [
    {
      inputs: { revenue: 500, margin: 0.75, churn: 0.025 },
      expected: 15000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.saasRatios },
    },
  ],
  form: 'product',
  exponents: { churn: -1 },
  monotone: { revenue: 1, margin: 1, churn: -1 },
  formula: lifetimeValue,
}
