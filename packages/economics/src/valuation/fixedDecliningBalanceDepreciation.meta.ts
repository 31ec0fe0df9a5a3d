import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { fixedDecliningBalanceDepreciation } from './fixedDecliningBalanceDepreciation.js'

/** The catalogue's entry for `fixedDecliningBalanceDepreciation`. */
export const fixedDecliningBalanceDepreciationMeta: CatalogEntry = {
  id: 'fixedDecliningBalanceDepreciation',
  subject: 'valuation',
  title: { en: 'Fixed declining-balance depreciation', zh: '定率余额递减折旧' },
  explanation: {
    en: 'Depreciation in one year by the fixed share that leads from the cost to the salvage value.',
    zh: '按由原值降至残值的固定比例逐年折旧。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'A', unit: '¤', domain: 'positive', default: 1000000,
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
      name: 'months', symbol: 'M', unit: '', domain: 'positive', default: 12, optional: true,
      description: { en: 'Months of use in the first year', zh: '首年使用月数' },
    },
  ],
  output: { symbol: 'D_k', unit: '¤', description: { en: 'Depreciation in the year', zh: '当年折旧额' } },
  latex: [
    'D_k = \\begin{cases} \\frac{M}{12}\\,\\rho A & k = 1 \\\\ \\rho B_{k-1} & 1 < k \\le L \\\\ \\frac{12 - M}{12}\\,\\rho B_{k-1} & k > L \\end{cases},',
    '\\quad \\rho = 1 - \\left(\\frac{S}{A}\\right)^{1/L},\\quad B_1 = A - D_1,\\quad B_k = B_{k-1} - D_k',
  ].join(' '),
  assumptions: [
    { en: 'The share is rounded to three decimals, as in Excel', zh: '比例四舍五入到三位小数，与 Excel 相同' },
  ],
  sources: [{ source: sources.excel, where: 'DB' }],
  examples: [
    {
      inputs: { cost: 1000000, salvage: 100000, life: 6, period: 1 },
      expected: 319000,
      tolerance: { abs: 1e-06 },
      source: { source: sources.formulajs, where: 'tests' },
    },
    {
      inputs: { cost: 1000000, salvage: 100000, life: 6, period: 3, months: 6 },
      expected: 182589.3795,
      tolerance: { abs: 1e-06 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: fixedDecliningBalanceDepreciation,
}
