import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { rate } from './rate.js'

/** The catalogue's entry for `rate`. */
export const rateMeta: CatalogEntry = {
  id: 'rate',
  subject: 'valuation',
  title: { en: 'Rate of an annuity (RATE)', zh: '等额付款的利率（RATE）' },
  explanation: {
    en: 'The rate a period at which even payments balance a flow at the start and one at the end.',
    zh: '使等额付款与期初、期末现金流相抵的每期利率。',
  },
  inputs: [
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 48,
      description: { en: 'Number of periods, whole', zh: '期数（整数）' },
    },
    {
      name: 'payment', symbol: 'P', unit: '¤', domain: 'finite', default: -200,
      description: { en: 'Payment each period, below zero when paid', zh: '每期付款，支出为负' },
    },
    {
      name: 'pv', symbol: 'V_0', unit: '¤', domain: 'finite', default: 8000,
      description: { en: 'Flow at the start, below zero when paid', zh: '期初现金流，支出为负' },
    },
    {
      name: 'fv', symbol: 'V_n', unit: '¤', domain: 'finite', default: 0, optional: true,
      description: { en: 'Flow at the end, below zero when paid', zh: '期末现金流，支出为负' },
    },
    {
      name: 'due', symbol: '\\delta', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of each payment that falls at the start of its period', zh: '每期付款中在期初支付的比例' },
    },
  ],
  output: { symbol: 'r', unit: '1', description: { en: 'Rate a period', zh: '每期利率' } },
  latex: 'V_0 (1+r)^n + P (1+r\\delta) \\frac{(1+r)^n-1}{r} + V_n = 0',
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
    { en: 'There is exactly one such rate above −1; with none or several the function throws', zh: '大于 −1 的解恰有一个；无解或多解时函数报错' },
  ],
  sources: [{ source: sources.excel, where: 'RATE' }],
  examples: [
    {
      inputs: { periods: 48, payment: -200, pv: 8000 },
      expected: 0.007701472,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
    {
      inputs: { periods: 37, payment: -7200, pv: -40000, fv: 4477839 },
      expected: 0.10646164,
      tolerance: { abs: 1e-08 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: rate,
}
