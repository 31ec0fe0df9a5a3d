import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { decliningBalanceDepreciation } from './decliningBalanceDepreciation.js'

/** The catalogue's entry for `decliningBalanceDepreciation`. */
export const decliningBalanceDepreciationMeta: CatalogEntry = {
  id: 'decliningBalanceDepreciation',
  subject: 'valuation',
  title: { en: 'Declining-balance depreciation', zh: '余额递减折旧' },
  explanation: {
    en: 'Depreciation in one period by a share of what is left of the value, never below the salvage value.',
    zh: '每期按余值的固定比例折旧，不低于残值。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'A', unit: '¤', domain: 'nonNegative', default: 2400,
      description: { en: 'Price paid', zh: '原值' },
    },
    {
      name: 'salvage', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 300,
      description: { en: 'Value left at the end', zh: '残值' },
    },
    {
      name: 'life', symbol: 'L', unit: '', domain: 'positive', default: 10,
      description: { en: 'Periods of use', zh: '使用期数' },
    },
    {
      name: 'period', symbol: 'k', unit: '', domain: 'count', default: 1,
      description: { en: 'Which period, from 1', zh: '第几期（从 1 起）' },
    },
    {
      name: 'factor', symbol: 'm', unit: '', domain: 'positive', default: 2, optional: true,
      description: { en: 'How many times as fast as straight-line', zh: '相对直线法的倍数' },
    },
  ],
  output: { symbol: 'D_k', unit: '¤', description: { en: 'Depreciation in the period', zh: '当期折旧额' } },
  latex: 'D_k = \\max\\left(0,\\ \\min\\left(B_{k-1}\\frac{m}{L},\\; B_{k-1} - S\\right)\\right),\\quad B_0 = A,\\quad B_k = B_{k-1} - D_k',
  assumptions: [
    { en: 'B is what is left of the value; the factor 2 is the double declining balance', zh: 'B 为账面余值；倍数 2 即双倍余额递减法' },
  ],
  sources: [{ source: sources.excel, where: 'DDB' }],
  examples: [
    {
      inputs: { cost: 2400, salvage: 300, life: 10, period: 1 },
      expected: 480,
      tolerance: { rel: 1e-12 },
      source: { source: sources.excel, where: 'DDB' },
    },
    {
      inputs: { cost: 2400, salvage: 300, life: 10, period: 10 },
      expected: 22.1225472,
      tolerance: { rel: 1e-09 },
      source: { source: sources.excel, where: 'DDB' },
    },
    {
      inputs: { cost: 1000000, salvage: 100000, life: 6, period: 6 },
      expected: 31687.242798353895,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: decliningBalanceDepreciation,
}
