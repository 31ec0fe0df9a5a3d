import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { pmt } from './pmt.js'

/** The catalogue's entry for `pmt`. */
export const pmtMeta: CatalogEntry = {
  id: 'pmt',
  subject: 'valuation',
  title: { en: 'Payment of an annuity (PMT)', zh: '等额付款（PMT）' },
  explanation: {
    en: 'The even payment each period that balances a flow at the start and one at the end.',
    zh: '与期初、期末现金流相抵的每期等额付款。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.005,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'positive', default: 10,
      description: { en: 'Number of periods', zh: '期数' },
    },
    {
      name: 'pv', symbol: 'V_0', unit: '¤', domain: 'finite', default: -100,
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
  output: { symbol: 'P', unit: '¤', description: { en: 'Payment each period', zh: '每期付款' } },
  latex: 'P = -\\frac{V_0 (1+r)^n + V_n}{(1+r\\delta) \\frac{(1+r)^n-1}{r}}',
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'PMT' }],
  examples: [
    {
      inputs: { rate: 0.008333333333333333, periods: 24, pv: 100000, fv: 1000000 },
      expected: -42426.08563793503,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
    {
      inputs: { rate: 0, periods: 24, pv: 100000 },
      expected: -4166.666666666667,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { pv: -1, fv: -1 },
  formula: pmt,
}
