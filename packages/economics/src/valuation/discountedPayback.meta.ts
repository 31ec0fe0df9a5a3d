import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { discountedPayback } from './discountedPayback.js'

/** The catalogue's entry for `discountedPayback`. */
export const discountedPaybackMeta: CatalogEntry = {
  id: 'discountedPayback',
  subject: 'valuation',
  title: { en: 'Discounted payback time', zh: '动态投资回收期' },
  explanation: {
    en: 'When the discounted flows have paid back what was put in.',
    zh: '折现现金流收回投入所需的时间。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.05,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-70000, 12000, 15000, 18000, 21000, 26000], list: true,
      description: { en: 'Flows at times 0, 1, 2, …: received above zero, paid below', zh: '第 0、1、2……期的现金流，收入为正，支出为负' },
    },
  ],
  output: { symbol: 'T', unit: '', description: { en: 'Time in periods', zh: '期数' } },
  latex: 'T = k + \\frac{-\\sum_{t\\le k} C_t (1+r)^{-t}}{C_{k+1}(1+r)^{-(k+1)}}',
  assumptions: [
    { en: 'Each flow is spread evenly over its period', zh: '每期现金流在期内均匀发生' },
  ],
  sources: [{ source: sources.gaodun }],
  examples: [
    {
      inputs: { rate: 0.1, cashFlows: [-10000, 3000, 3000, 3000, 3000, 3000] },
      expected: 4.24,
      tolerance: { abs: 0.03 },
      source: { source: sources.paybackExample, where: 'worked example: the printed 4.24 is 3 + 1.24, which leaves the fourth year unfinished; the rule itself gives 4.26' },
    },
  ],
  formula: discountedPayback,
}
