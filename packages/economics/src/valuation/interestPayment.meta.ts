import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { interestPayment } from './interestPayment.js'

/** The catalogue's entry for `interestPayment`. */
export const interestPaymentMeta: CatalogEntry = {
  id: 'interestPayment',
  subject: 'valuation',
  title: { en: 'Interest in a loan payment (IPMT)', zh: '贷款付款中的利息（IPMT）' },
  explanation: {
    en: 'The interest in one of the even payments of a loan.',
    zh: '等额付款中某一期的利息部分。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.005,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'period', symbol: 'k', unit: '', domain: 'count', default: 1,
      description: { en: 'Which period, from 1', zh: '第几期（从 1 起）' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 48,
      description: { en: 'Number of periods, whole', zh: '期数（整数）' },
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
      name: 'due', symbol: '\\delta', unit: '', domain: 'flag', default: 0, optional: true,
      description: { en: '0 for payments at the end of the periods, 1 for the start', zh: '期末付款为 0，期初付款为 1' },
    },
  ],
  output: { symbol: 'I_k', unit: '¤', description: { en: 'Interest in the period', zh: '当期利息' } },
  latex: [
    '\\begin{aligned}',
    'I_k &= -r B_{k-1}\\,[k > \\delta],\\\\',
    'B_l &= V_0 (1+r)^{l-\\delta} + P (1+r\\delta) \\frac{(1+r)^{l-\\delta}-1}{r} + \\delta P,\\\\',
    'P &= -\\frac{V_0 (1+r)^n + V_n}{(1+r\\delta) \\frac{(1+r)^n-1}{r}}',
    '\\end{aligned}',
  ].join(' '),
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'B is what is still owed; payments fall at the end of the periods (due 0) or at the start (due 1)', zh: 'B 为未偿余额；付款在期末（due 为 0）或期初（due 为 1）' },
  ],
  sources: [{ source: sources.excel, where: 'IPMT' }],
  examples: [
    {
      inputs: { rate: 0.008333333333333333, period: 6, periods: 24, pv: 100000, fv: 1000000 },
      expected: 928.8235718400465,
      tolerance: { abs: 1e-08 },
      source: { source: sources.formulajs, where: 'tests' },
    },
    {
      inputs: { rate: 0.008333333333333333, period: 6, periods: 24, pv: 100000, fv: 1000000, due: 1 },
      expected: 921.1473439736042,
      tolerance: { abs: 1e-08 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: interestPayment,
}
