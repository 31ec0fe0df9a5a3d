import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { projectedValue } from './projectedValue.js'

/** The catalogue's entry for `projectedValue`. */
export const projectedValueMeta: CatalogEntry = {
  id: 'projectedValue',
  subject: 'growth',
  title: { en: 'Projected value', zh: '复合增长推算值' },
  explanation: {
    en: 'A value grown at an even rate over periods.',
    zh: '按固定增长率经若干期后的值。',
  },
  inputs: [
    {
      name: 'start', symbol: 'v_0', unit: '', domain: 'nonNegative', default: 1e4, anyUnit: true,
      description: { en: 'Value at the start', zh: '期初值' },
    },
    {
      name: 'rate', symbol: 'g', unit: '1', domain: 'growth', default: 0.011985024140399592,
      description: { en: 'Growth rate a period', zh: '每期增长率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'nonNegative', default: 8,
      description: { en: 'Periods', zh: '期数' },
    },
  ],
  output: { symbol: 'v_n', unit: '', description: { en: 'Value at the end', zh: '期末值' }, anyUnit: true },
  latex: 'v_n = v_0 (1 + g)^n',
  assumptions: [{ en: 'The rate stays the same in every period, and growth compounds', zh: '每期增长率不变，按复利增长' }],
  sources: [{ source: sources.excel, where: 'RRI' }],
  examples: [
    {
      inputs: { start: 10000, rate: 0.011985024140399592, periods: 8 },
      expected: 11000,
      tolerance: { rel: 1e-9 },
      source: { source: sources.formulajs, where: 'RRI read backwards' },
    },
  ],
  monotone: { start: 1, rate: 1 },
  formula: projectedValue,
}
