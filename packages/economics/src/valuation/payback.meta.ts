import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { payback } from './payback.js'

/** The catalogue's entry for `payback`. */
export const paybackMeta: CatalogEntry = {
  id: 'payback',
  subject: 'valuation',
  title: { en: 'Payback time', zh: '投资回收期' },
  explanation: {
    en: 'When the flows have paid back what was put in.',
    zh: '现金流收回投入所需的时间。',
  },
  inputs: [
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-70000, 12000, 15000, 18000, 21000, 26000], list: true,
      description: { en: 'Flows at times 0, 1, 2, …: received above zero, paid below', zh: '第 0、1、2……期的现金流，收入为正，支出为负' },
    },
  ],
  output: { symbol: 'T', unit: '', description: { en: 'Time in periods', zh: '期数' } },
  latex: 'T = k + \\frac{-\\sum_{t\\le k} C_t}{C_{k+1}}',
  assumptions: [
    { en: 'Each flow is spread evenly over its period', zh: '每期现金流在期内均匀发生' },
  ],
  sources: [{ source: sources.paybackFormula }],
  examples: [
    {
      inputs: { cashFlows: [-10000, 3000, 3000, 3000, 3000, 3000] },
      expected: 3.33,
      tolerance: { abs: 0.005 },
      source: { source: sources.paybackExample, where: 'worked example' },
    },
  ],
  formula: payback,
}
