import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { irr } from './irr.js'

/** The catalogue's entry for `irr`. */
export const irrMeta: CatalogEntry = {
  id: 'irr',
  subject: 'valuation',
  title: { en: 'Internal rate of return (IRR)', zh: '内部收益率（IRR）' },
  explanation: {
    en: 'The rate a period at which the flows are worth nothing.',
    zh: '使净现值为零的每期利率。',
  },
  inputs: [
    {
      name: 'cashFlows', symbol: 'C', unit: '¤', domain: 'finite', default: [-70000, 12000, 15000, 18000, 21000, 26000], list: true,
      description: { en: 'Flows at times 0, 1, 2, …: received above zero, paid below', zh: '第 0、1、2……期的现金流，收入为正，支出为负' },
    },
  ],
  output: { symbol: 'r', unit: '1', description: { en: 'Rate a period', zh: '每期利率' } },
  latex: '\\sum_{t=0}^{n} \\frac{C_t}{(1+r)^t} = 0',
  assumptions: [
    { en: 'There is exactly one such rate above −1; with none or several the function throws', zh: '大于 −1 的解恰有一个；无解或多解时函数报错' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'IRR' }],
  examples: [
    {
      inputs: { cashFlows: [-70000, 12000, 15000, 18000, 21000, 26000] },
      expected: 0.0866309480365,
      tolerance: { rel: 1e-10 },
      source: { source: sources.excel, where: 'IRR' },
    },
    {
      inputs: { cashFlows: [-100, 100, 0, 7] },
      expected: 0.06206,
      tolerance: { abs: 6e-06 },
      source: { source: sources.numpyFinancial, where: 'irr' },
    },
  ],
  formula: irr,
}
