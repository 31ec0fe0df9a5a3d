import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { burnRate } from './burnRate.js'

/** The catalogue's entry for `burnRate`. */
export const burnRateMeta: CatalogEntry = {
  id: 'burnRate',
  subject: 'funding',
  title: { en: 'Burn rate', zh: '烧钱速度' },
  explanation: {
    en: 'Money spent divided by the months it lasted.',
    zh: '花费金额除以历时月数。',
  },
  inputs: [
    {
      name: 'spent', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 8e9, defaultRecord: 'claims/c075',
      description: { en: 'Money spent', zh: '花费金额' },
    },
    {
      name: 'months', symbol: 't', unit: 'mo', domain: 'positive', default: 24, defaultRecord: 'claims/c076',
      description: { en: 'Months over which it was spent', zh: '历时月数' },
    },
  ],
  output: { symbol: 'b', unit: '¤/mo', description: { en: 'Money spent in a month', zh: '每月花费' } },
  latex: 'b = \\frac{S}{t}',
  assumptions: [
    { en: 'Spending is even over the months', zh: '各月支出均匀' },
    { en: 'What was invested was spent', zh: '投资额视为全部花出' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { spent: 8e9, months: 24 },
      expected: 333333333.3333333,
      tolerance: { rel: 1e-9 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'product',
  exponents: { spent: 1, months: -1 },
  monotone: { spent: 1, months: -1 },
  formula: burnRate,
}
