import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { nominalRate } from './nominalRate.js'

/** The catalogue's entry for `nominalRate`. */
export const nominalRateMeta: CatalogEntry = {
  id: 'nominalRate',
  subject: 'valuation',
  title: { en: 'Nominal annual rate', zh: '名义年利率' },
  explanation: {
    en: 'The nominal rate that, paid in equal parts that earn interest, comes to a given effective rate.',
    zh: '分期计息后达到给定实际利率的名义利率。',
  },
  inputs: [
    {
      name: 'effective', symbol: 'e', unit: '1', domain: 'growth', default: 0.053543,
      description: { en: 'Effective rate a year', zh: '实际年利率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 4,
      description: { en: 'Times a year that interest is added', zh: '每年计息次数' },
    },
  ],
  output: { symbol: 'i', unit: '1', description: { en: 'Nominal rate a year', zh: '名义年利率' } },
  latex: 'i = n\\left((1+e)^{1/n} - 1\\right)',
  assumptions: [{ en: 'Every part is reinvested at the same rate', zh: '每期利息按同一利率再投资' }],
  sources: [{ source: sources.excel, where: 'NOMINAL' }],
  examples: [
    {
      inputs: { effective: 0.053543, periods: 4 },
      expected: 0.05250032,
      tolerance: { abs: 5e-09 },
      source: { source: sources.excel, where: 'NOMINAL' },
    },
  ],
  monotone: { effective: 1 },
  formula: nominalRate,
}
