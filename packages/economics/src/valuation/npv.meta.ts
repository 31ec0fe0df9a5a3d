import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { npv } from './npv.js'

/** The catalogue's entry for `npv`. */
export const npvMeta: CatalogEntry = {
  id: 'npv',
  subject: 'valuation',
  title: { en: 'Net present value (NPV)', zh: '净现值（NPV）' },
  explanation: {
    en: 'What flows at the ends of equal periods are worth today, the first one period from now.',
    zh: '各期期末现金流在今天的价值，第一笔在一期之后。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.1,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-10000, 3000, 4200, 6800], list: true,
      description: { en: 'Flows at the ends of periods 1, 2, …: received above zero, paid below', zh: '第 1、2……期期末的现金流，收入为正，支出为负' },
    },
    {
      name: 'outlay', symbol: 'C_0', unit: '¤', domain: 'finite', default: 0, optional: true,
      description: { en: 'Flow at time 0, below zero when paid', zh: '期初现金流，支出为负' },
    },
  ],
  output: { symbol: 'N', unit: '¤', description: { en: 'Present value', zh: '现值' } },
  latex: 'N = C_0 + \\sum_{t=1}^{n} \\frac{C_t}{(1+r)^t}',
  assumptions: [
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
  ],
  sources: [{ source: sources.excel, where: 'NPV' }],
  examples: [
    {
      inputs: { rate: 0.1, cashFlows: [-10000, 3000, 4200, 6800] },
      expected: 1188.4434123352212,
      tolerance: { rel: 1e-12 },
      source: { source: sources.excel, where: 'NPV' },
    },
    {
      inputs: { rate: 0.08, cashFlows: [8000, 9200, 10000, 12000, 14500], outlay: -40000 },
      expected: 1922.06,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'NPV' },
    },
  ],
  monotone: { cashFlows: 1, outlay: 1 },
  formula: npv,
}
