import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { macaulayDuration } from './macaulayDuration.js'

/** The catalogue's entry for `macaulayDuration`. */
export const macaulayDurationMeta: CatalogEntry = {
  id: 'macaulayDuration',
  subject: 'valuation',
  title: { en: 'Duration of a bond (Macaulay)', zh: '债券久期（麦考利）' },
  explanation: {
    en: 'The mean time to the payments of a bond, weighted by what each is worth now.',
    zh: '债券各期现金流按现值加权的平均期限。',
  },
  inputs: [
    {
      name: 'coupon', symbol: 'c', unit: '1', domain: 'nonNegative', default: 0.08,
      description: { en: 'Coupon rate a year', zh: '年票面利率' },
    },
    {
      name: 'yieldRate', symbol: 'y', unit: '1', domain: 'nonNegative', default: 0.09,
      description: { en: 'Yield a year', zh: '年收益率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 59,
      description: { en: 'Coupons that are left, at most a million', zh: '剩余付息次数（至多一百万）' },
    },
    {
      name: 'frequency', symbol: 'f', unit: '', domain: 'count', default: 2, optional: true,
      description: { en: 'Coupons a year', zh: '每年付息次数' },
    },
  ],
  output: { symbol: 'D', unit: 'a', description: { en: 'Duration', zh: '久期' } },
  latex: 'D = \\frac{1}{f} \\cdot \\frac{\\sum_{k=1}^{n} k\\,C_k\\,(1 + y/f)^{-k}}{\\sum_{k=1}^{n} C_k\\,(1 + y/f)^{-k}},\\quad C_k = \\frac{c}{f} + [k = n]',
  assumptions: [
    { en: 'The day is one on which a coupon was paid', zh: '计算日为付息日' },
  ],
  sources: [{ source: sources.excel, where: 'DURATION' }],
  examples: [
    {
      inputs: { coupon: 0.08, yieldRate: 0.09, periods: 59, frequency: 2 },
      expected: 10.9191453,
      tolerance: { abs: 5e-8 },
      source: { source: sources.excel, where: 'DURATION' },
    },
  ],
  monotone: { coupon: -1, yieldRate: -1 },
  formula: macaulayDuration,
}
