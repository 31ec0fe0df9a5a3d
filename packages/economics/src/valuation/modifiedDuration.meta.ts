import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { modifiedDuration } from './modifiedDuration.js'

/** The catalogue's entry for `modifiedDuration`. */
export const modifiedDurationMeta: CatalogEntry = {
  id: 'modifiedDuration',
  subject: 'valuation',
  title: { en: 'Modified duration of a bond', zh: '债券修正久期' },
  explanation: {
    en: 'By what share the price of a bond falls when the yield rises by one: the duration over 1 plus the yield a period.',
    zh: '收益率上升一单位时债券价格下降的比例：久期除以一加每期收益率。',
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
  output: { symbol: 'D_m', unit: 'a', description: { en: 'Modified duration', zh: '修正久期' } },
  latex: [
    'D_m = \\frac{D}{1 + y/f},\\quad',
    'D = \\frac{1}{f} \\cdot \\frac{\\sum_{k=1}^{n} k\\,C_k\\,(1 + y/f)^{-k}}{\\sum_{k=1}^{n} C_k\\,(1 + y/f)^{-k}},\\quad C_k = \\frac{c}{f} + [k = n]',
  ].join(' '),
  assumptions: [
    { en: 'The day is one on which a coupon was paid', zh: '计算日为付息日' },
  ],
  sources: [{ source: sources.excel, where: 'MDURATION' }],
  examples: [
    {
      inputs: { coupon: 0.08, yieldRate: 0.09, periods: 16, frequency: 2 },
      expected: 5.73567,
      tolerance: { abs: 5e-6 },
      source: { source: sources.excel, where: 'MDURATION' },
    },
  ],
  monotone: { coupon: -1, yieldRate: -1 },
  formula: modifiedDuration,
}
