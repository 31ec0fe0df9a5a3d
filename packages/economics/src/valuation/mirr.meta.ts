import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { mirr } from './mirr.js'

/** The catalogue's entry for `mirr`. */
export const mirrMeta: CatalogEntry = {
  id: 'mirr',
  subject: 'valuation',
  title: { en: 'Modified internal rate of return (MIRR)', zh: '修正内部收益率（MIRR）' },
  explanation: {
    en: 'Payments are financed at one rate, receipts reinvested at another until the end.',
    zh: '支出按融资利率折现，收入按再投资利率滚存至期末。',
  },
  inputs: [
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-70000, 12000, 15000, 18000, 21000, 26000], list: true,
      description: { en: 'Flows at times 0, 1, 2, …: received above zero, paid below', zh: '第 0、1、2……期的现金流，收入为正，支出为负' },
    },
    {
      name: 'financeRate', symbol: 'f', unit: '1', domain: 'growth', default: 0.1,
      description: { en: 'Rate paid on the money put in', zh: '投入资金的融资利率' },
    },
    {
      name: 'reinvestRate', symbol: 'g', unit: '1', domain: 'growth', default: 0.12,
      description: { en: 'Rate earned on the money that comes back', zh: '回收资金的再投资利率' },
    },
  ],
  output: { symbol: 'r', unit: '1', description: { en: 'Rate a period', zh: '每期利率' } },
  latex: 'r = \\left(\\frac{\\sum_{C_t>0} C_t (1+g)^{n-t}}{-\\sum_{C_t<0} C_t (1+f)^{-t}}\\right)^{1/n} - 1',
  assumptions: [
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'MIRR' }],
  examples: [
    {
      inputs: { cashFlows: [-120000, 39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.12 },
      expected: 0.1260941303659051,
      tolerance: { rel: 1e-09 },
      source: { source: sources.excel, where: 'MIRR' },
    },
  ],
  monotone: { cashFlows: 1, financeRate: 1, reinvestRate: 1 },
  formula: mirr,
}
