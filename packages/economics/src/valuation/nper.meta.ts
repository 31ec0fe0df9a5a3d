import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { nper } from './nper.js'

/** The catalogue's entry for `nper`. */
export const nperMeta: CatalogEntry = {
  id: 'nper',
  subject: 'valuation',
  title: { en: 'Number of periods (NPER)', zh: '期数（NPER）' },
  explanation: {
    en: 'In how many periods even payments balance a flow at the start and one at the end.',
    zh: '等额付款与期初、期末现金流相抵所需的期数。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.005,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'payment', symbol: 'P', unit: '¤', domain: 'finite', default: -150,
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
  output: { symbol: 'n', unit: '', description: { en: 'Number of periods; below zero when the flows balance in the past', zh: '期数；现金流在过去才相抵时为负' } },
  latex: 'n = \\frac{\\ln\\frac{P(1+r\\delta) - V_n r}{P(1+r\\delta) + V_0 r}}{\\ln(1+r)}',
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Periods are equally long and the rate is the same in all of them', zh: '各期等长且利率不变' },
  ],
  sources: [{ source: sources.excel, where: 'NPER' }],
  examples: [
    {
      inputs: { rate: 0.005833333333333334, payment: -150, pv: 8000 },
      expected: 64.07335,
      tolerance: { abs: 5e-06 },
      source: { source: sources.numpyFinancial, where: 'nper' },
    },
    {
      inputs: { rate: 0.008333333333333333, payment: -100, pv: -1000, fv: 10000, due: 1 },
      expected: 63.016966422019685,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: nper,
}
