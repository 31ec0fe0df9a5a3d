import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { magicNumber } from './magicNumber.js'

/** The catalogue's entry for `magicNumber`. */
export const magicNumberMeta: CatalogEntry = {
  id: 'magicNumber',
  subject: 'valuation',
  title: { en: 'Sales efficiency (magic number)', zh: '销售效率（魔术数字）' },
  explanation: {
    en: 'Yearly recurring revenue that a unit of the sales and marketing of the period before brought in.',
    zh: '前一期每单位销售与市场费用带来的年化经常性收入增量。',
  },
  inputs: [
    {
      name: 'before', symbol: 'R_0', unit: '¤', domain: 'finite', default: 0,
      description: { en: 'Recurring revenue of the period before', zh: '前一期的经常性收入' },
    },
    {
      name: 'after', symbol: 'R_1', unit: '¤', domain: 'finite', default: 1e6,
      description: { en: 'Recurring revenue of the period', zh: '本期的经常性收入' },
    },
    {
      name: 'spending', symbol: 'S', unit: '¤', domain: 'positive', default: 2e6,
      description: { en: 'Sales and marketing of the period before', zh: '前一期的销售与市场费用' },
    },
    {
      name: 'periodsPerYear', symbol: 'n', unit: '', domain: 'positive', default: 4, optional: true,
      description: { en: 'Periods a year: 4 for quarterly revenue, 1 for revenue that is yearly already', zh: '每年期数：季度收入为 4，已年化为 1' },
    },
  ],
  output: { symbol: 'M', unit: 'x', description: { en: 'Yearly revenue over spending', zh: '年化收入增量与费用之比' } },
  latex: 'M = \\frac{(R_1 - R_0)\\,n}{S}',
  assumptions: [{ en: 'Spending shows in the revenue of the next period, and in that of no later one', zh: '支出只体现在下一期的收入中' }],
  sources: [{ source: sources.magicNumber }, { source: sources.magicNumberVariants }],
  examples: [
    {
      inputs: { before: 0, after: 1000000, spending: 2000000 },
      expected: 2,
      tolerance: { rel: 1e-12 },
      source: { source: sources.magicNumber },
    },
  ],
  monotone: { before: -1, after: 1 },
  formula: magicNumber,
}
