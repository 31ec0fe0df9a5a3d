import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { xirr } from './xirr.js'

/** The catalogue's entry for `xirr`. */
export const xirrMeta: CatalogEntry = {
  id: 'xirr',
  subject: 'valuation',
  title: { en: 'Internal rate of return of dated flows (XIRR)', zh: '不定期现金流的内部收益率（XIRR）' },
  explanation: {
    en: 'The rate a year at which flows on given days are worth nothing.',
    zh: '使各日期现金流净现值为零的年利率。',
  },
  inputs: [
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-10000, 2750, 4250, 3250, 2750], list: true,
      description: { en: 'Flows: received above zero, paid below', zh: '各笔现金流，收入为正，支出为负' },
    },
    {
      name: 'dates', symbol: 'd', unit: 'd', domain: 'finite', default: [13879, 13939, 14182, 14290, 14335], list: true,
      description: { en: 'Day number of each flow (the function also takes dates such as 2023-05-15)', zh: '各笔现金流的日序数（函数也接受 2023-05-15 这样的日期）' },
    },
  ],
  output: { symbol: 'r', unit: '1', description: { en: 'Rate a year', zh: '年利率' } },
  latex: '\\sum_{i} \\frac{C_i}{(1+r)^{(d_i-d_0)/365}} = 0',
  assumptions: [
    { en: 'A year has 365 days', zh: '一年按 365 天计' },
    { en: 'There is exactly one such rate above −1; with none or several the function throws', zh: '大于 −1 的解恰有一个；无解或多解时函数报错' },
  ],
  sources: [{ source: sources.excel, where: 'XIRR' }],
  examples: [
    {
      inputs: { cashFlows: [-10000, 2750, 4250, 3250, 2750], dates: [13879, 13939, 14182, 14290, 14335] },
      expected: 0.373362535,
      tolerance: { abs: 2e-08 },
      source: { source: sources.excel, where: 'XIRR' },
    },
  ],
  formula: xirr as CatalogEntry['formula'],
}
