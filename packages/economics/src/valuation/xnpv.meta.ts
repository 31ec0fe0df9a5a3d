import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { xnpv } from './xnpv.js'

/** The catalogue's entry for `xnpv`. */
export const xnpvMeta: CatalogEntry = {
  id: 'xnpv',
  subject: 'valuation',
  title: { en: 'Net present value of dated flows (XNPV)', zh: '不定期现金流的净现值（XNPV）' },
  explanation: {
    en: 'What flows on given days are worth at the day of the first of them.',
    zh: '各日期现金流在首笔日期的价值。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.09,
      description: { en: 'Rate a year of 365 days', zh: '年利率（一年按 365 天）' },
    },
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-10000, 2750, 4250, 3250, 2750], list: true,
      description: { en: 'Flows: received above zero, paid below', zh: '各笔现金流，收入为正，支出为负' },
    },
    {
      name: 'dates', symbol: 'd', unit: 'd', domain: 'finite', default: [13879, 13939, 14182, 14290, 14335], list: true,
      description: { en: 'Day number of each flow (the function also takes dates such as 2023-05-15)', zh: '各笔现金流的日序数（函数也接受 2023-05-15 这样的日期）' },
    },
  ],
  output: { symbol: 'N', unit: '¤', description: { en: 'Present value', zh: '现值' } },
  latex: 'N = \\sum_{i} \\frac{C_i}{(1+r)^{(d_i-d_0)/365}}',
  assumptions: [
    { en: 'A year has 365 days', zh: '一年按 365 天计' },
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
  ],
  sources: [{ source: sources.excel, where: 'XNPV' }],
  examples: [
    {
      inputs: { rate: 0.09, cashFlows: [-10000, 2750, 4250, 3250, 2750], dates: [13879, 13939, 14182, 14290, 14335] },
      expected: 2086.67,
      tolerance: { abs: 0.1 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { cashFlows: 1 },
  formula: xnpv as CatalogEntry['formula'],
}
