import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { pv } from './pv.js'

/** The catalogue's entry for `pv`. */
export const pvMeta: CatalogEntry = {
  id: 'pv',
  subject: 'valuation',
  title: { en: 'Present value (PV)', zh: '现值（PV）' },
  explanation: {
    en: 'The flow at the start that even payments and a flow at the end balance.',
    zh: '与等额付款和期末现金流相抵的期初现金流。',
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
      name: 'fv', symbol: 'V_n', unit: '¤', domain: 'finite', default: 0, optional: true,
      description: { en: 'Flow at the end, below zero when paid', zh: '期末现金流，支出为负' },
    },
    {
      name: 'due', symbol: '\\delta', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of each payment that falls at the start of its period', zh: '每期付款中在期初支付的比例' },
    },
  ],
  output: { symbol: 'V_0', unit: '¤', description: { en: 'Flow at the start', zh: '期初现金流' } },
  latex: 'V_0 = -\\frac{V_n + P (1+r\\delta) \\frac{(1+r)^n-1}{r}}{(1+r)^n}',
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'PV' }],
  examples: [
    {
      inputs: { rate: 0.006666666666666667, periods: 240, payment: 500 },
      expected: -59777.15,
      tolerance: { abs: 0.01 },
      source: { source: sources.excel, where: 'PV' },
    },
    {
      inputs: { rate: 0.008333333333333333, periods: 24, payment: 1000, fv: 10000, due: 1 },
      expected: -30045.54072173169,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { payment: -1, fv: -1 },
  formula: pv,
}
