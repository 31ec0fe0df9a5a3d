import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { sumOfYearsDepreciation } from './sumOfYearsDepreciation.js'

/** The catalogue's entry for `sumOfYearsDepreciation`. */
export const sumOfYearsDepreciationMeta: CatalogEntry = {
  id: 'sumOfYearsDepreciation',
  subject: 'valuation',
  title: { en: 'Sum-of-years\' digits depreciation', zh: '年数总和法折旧' },
  explanation: {
    en: 'Depreciation that falls by the same step each period: the periods that are left over the sum of all.',
    zh: '每期按剩余期数占总期数之和的比例折旧，逐期等额递减。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'A', unit: '¤', domain: 'nonNegative', default: 30000,
      description: { en: 'Price paid', zh: '原值' },
    },
    {
      name: 'salvage', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 7500,
      description: { en: 'Value left at the end', zh: '残值' },
    },
    {
      name: 'life', symbol: 'L', unit: '', domain: 'count', default: 10,
      description: { en: 'Periods of use, whole', zh: '使用期数（整数）' },
    },
    {
      name: 'period', symbol: 'k', unit: '', domain: 'count', default: 1,
      description: { en: 'Which period, from 1', zh: '第几期（从 1 起）' },
    },
  ],
  output: { symbol: 'D_k', unit: '¤', description: { en: 'Depreciation in the period', zh: '当期折旧额' } },
  latex: 'D_k = (A - S) \\cdot \\frac{2\\,(L - k + 1)}{L\\,(L + 1)}',
  assumptions: [{ en: 'The asset is used up faster at first, from the start of the first period', zh: '资产自第一期期初起使用，前期消耗较快' }],
  sources: [{ source: sources.excel, where: 'SYD' }],
  examples: [
    {
      inputs: { cost: 30000, salvage: 7500, life: 10, period: 1 },
      expected: 4090.91,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'SYD' },
    },
    {
      inputs: { cost: 30000, salvage: 7500, life: 10, period: 10 },
      expected: 409.09,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'SYD' },
    },
    {
      inputs: { cost: 30, salvage: 7, life: 10, period: 1 },
      expected: 4.181818181818182,
      tolerance: { abs: 1e-9 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { cost: 1, salvage: -1 },
  formula: sumOfYearsDepreciation,
}
