import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { effectiveRate } from './effectiveRate.js'

/** The catalogue's entry for `effectiveRate`. */
export const effectiveRateMeta: CatalogEntry = {
  id: 'effectiveRate',
  subject: 'valuation',
  title: { en: 'Effective annual rate', zh: '实际年利率' },
  explanation: {
    en: 'What one year earns when a nominal rate is paid in equal parts and each part earns interest.',
    zh: '名义利率分期计息、利滚利时一年的实际利率。',
  },
  inputs: [
    {
      name: 'nominal', symbol: 'i', unit: '1', domain: 'finite', default: 0.0525,
      description: { en: 'Nominal rate a year', zh: '名义年利率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 4,
      description: { en: 'Times a year that interest is added', zh: '每年计息次数' },
    },
  ],
  output: { symbol: 'e', unit: '1', description: { en: 'Effective rate a year', zh: '实际年利率' } },
  latex: 'e = \\left(1+\\frac{i}{n}\\right)^n - 1',
  assumptions: [{ en: 'Every part is reinvested at the same rate', zh: '每期利息按同一利率再投资' }],
  sources: [{ source: sources.excel, where: 'EFFECT' }],
  examples: [
    {
      inputs: { nominal: 0.1, periods: 4 },
      expected: 0.10381289062499977,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { nominal: 1 },
  formula: effectiveRate,
}
