import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { fv } from './fv.js'

/** The catalogue's entry for `fv`. */
export const fvMeta: CatalogEntry = {
  id: 'fv',
  subject: 'valuation',
  title: { en: 'Future value (FV)', zh: '终值（FV）' },
  explanation: {
    en: 'What is received at the end of even payments and a flow at the start.',
    zh: '等额付款与期初现金流在期末的价值。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.005,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'nonNegative', default: 120,
      description: { en: 'Number of periods', zh: '期数' },
    },
    {
      name: 'payment', symbol: 'P', unit: '¤', domain: 'finite', default: -100,
      description: { en: 'Payment each period, below zero when paid', zh: '每期付款，支出为负' },
    },
    {
      name: 'pv', symbol: 'V_0', unit: '¤', domain: 'finite', default: 0, optional: true,
      description: { en: 'Flow at the start, below zero when paid', zh: '期初现金流，支出为负' },
    },
    {
      name: 'due', symbol: '\\delta', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of each payment that falls at the start of its period', zh: '每期付款中在期初支付的比例' },
    },
  ],
  output: { symbol: 'V_n', unit: '¤', description: { en: 'Flow at the end', zh: '期末现金流' } },
  latex: 'V_n = -V_0 (1+r)^n - P (1+r\\delta) \\frac{(1+r)^n-1}{r}',
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'FV' }],
  examples: [
    {
      inputs: { rate: 0.004166666666666667, periods: 120, payment: -100, pv: -100 },
      expected: 15692.92889433575,
      tolerance: { rel: 1e-11 },
      source: { source: sources.numpyFinancial, where: 'fv' },
    },
    {
      inputs: { rate: 0.005, periods: 10, payment: -200, pv: -500, due: 1 },
      expected: 2581.4033740601185,
      tolerance: { rel: 1e-11 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { payment: -1, pv: -1 },
  formula: fv,
}
