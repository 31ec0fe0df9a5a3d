import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { cagr } from './cagr.js'

/** The catalogue's entry for `cagr`. */
export const cagrMeta: CatalogEntry = {
  id: 'cagr',
  subject: 'growth',
  title: { en: 'Compound growth rate (CAGR)', zh: '复合增长率（CAGR）' },
  explanation: {
    en: 'The even rate of growth a period that leads from one value to another.',
    zh: '从期初值到期末值每期的平均复合增长率。',
  },
  inputs: [
    {
      name: 'start', symbol: 'v_0', unit: '', domain: 'positive', default: 4e9, defaultRecord: 'claims/c035', anyUnit: true,
      description: { en: 'Value at the start', zh: '期初值' },
    },
    {
      name: 'end', symbol: 'v_1', unit: '', domain: 'positive', default: 22e9, defaultRecord: 'claims/c036', anyUnit: true,
      description: { en: 'Value at the end', zh: '期末值' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'positive', default: 9,
      description: { en: 'Periods between: years, months', zh: '间隔期数（年、月等）' },
    },
  ],
  output: { symbol: 'g', unit: '1', description: { en: 'Growth rate a period', zh: '每期增长率' } },
  latex: 'g = \\left(\\frac{v_1}{v_0}\\right)^{1/n} - 1',
  assumptions: [{ en: 'Only the first and the last value count; what happens between them does not', zh: '只看首末两个值，中间如何变化不影响结果' }],
  sources: [{ source: sources.excel, where: 'RRI' }],
  examples: [
    {
      inputs: { start: 10000, end: 11000, periods: 8 },
      expected: 0.011985024140399592,
      tolerance: { rel: 1e-9 },
      source: { source: sources.formulajs },
    },
    {
      inputs: { start: 10000, end: 11000, periods: 96 },
      expected: 0.0009933,
      tolerance: { abs: 5e-8 },
      source: { source: sources.excel, where: 'RRI' },
    },
  ],
  monotone: { start: -1, end: 1 },
  formula: cagr,
}
