import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { principalPayment } from './principalPayment.js'

/** The catalogue's entry for `principalPayment`. */
export const principalPaymentMeta: CatalogEntry = {
  id: 'principalPayment',
  subject: 'valuation',
  title: { en: 'Principal in a loan payment (PPMT)', zh: '贷款付款中的本金（PPMT）' },
  explanation: {
    en: 'The part of one of the even payments of a loan that pays it back.',
    zh: '等额付款中某一期的本金部分。',
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
  output: { symbol: 'R_k', unit: '¤', description: { en: 'Repayment in the period', zh: '当期本金' } },
  latex: [
    '\\begin{aligned}',
    'R_k &= P + r B_{k-1}\\,[k > \\delta],\\\\',
    'B_l &= V_0 (1+r)^{l-\\delta} + P (1+r\\delta) \\frac{(1+r)^{l-\\delta}-1}{r} + \\delta P,\\\\',
    'P &= -\\frac{V_0 (1+r)^n + V_n}{(1+r\\delta) \\frac{(1+r)^n-1}{r}}',
    '\\end{aligned}',
  ].join(' '),
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'B is what is still owed; payments fall at the end of the periods (due 0) or at the start (due 1)', zh: 'B 为未偿余额；付款在期末（due 为 0）或期初（due 为 1）' },
  ],
  sources: [{ source: sources.excel, where: 'PPMT' }],
  examples: [
    {
      inputs: { rate: 0.08, period: 10, periods: 10, pv: 200000 },
      expected: -27598.05346242135,
      tolerance: { abs: 1e-07 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: principalPayment,
}
