import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { cumulativeInterest } from './cumulativeInterest.js'

/** The catalogue's entry for `cumulativeInterest`. */
export const cumulativeInterestMeta: CatalogEntry = {
  id: 'cumulativeInterest',
  subject: 'valuation',
  title: { en: 'Interest over several loan payments (CUMIPMT)', zh: '贷款多期利息合计（CUMIPMT）' },
  explanation: {
    en: 'The interest in all even payments of a loan from one period to another.',
    zh: '等额还款中从某一期到另一期的利息合计。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.0075,
      description: { en: 'Rate a period', zh: '每期利率' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'count', default: 360,
      description: { en: 'Number of periods, whole', zh: '期数（整数）' },
    },
    {
      name: 'pv', symbol: 'V_0', unit: '¤', domain: 'finite', default: 125000,
      description: { en: 'Flow at the start, below zero when paid', zh: '期初现金流，支出为负' },
    },
    {
      name: 'first', symbol: 'i', unit: '', domain: 'count', default: 13,
      description: { en: 'First period that counts, from 1', zh: '起始期（从 1 起）' },
    },
    {
      name: 'last', symbol: 'j', unit: '', domain: 'count', default: 24,
      description: { en: 'Last period that counts', zh: '终止期' },
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
  output: { symbol: 'I_{i..j}', unit: '¤', description: { en: 'Interest from the first to the last of the periods', zh: '起止期间的利息合计' } },
  latex: [
    '\\begin{aligned}',
    'I_{i..j} &= -r \\sum_{k=i}^{j} B_{k-1}\\,[k > \\delta],\\\\',
    'B_l &= V_0 (1+r)^{l-\\delta} + P (1+r\\delta) \\frac{(1+r)^{l-\\delta}-1}{r} + \\delta P,\\\\',
    'P &= -\\frac{V_0 (1+r)^n + V_n}{(1+r\\delta) \\frac{(1+r)^n-1}{r}}',
    '\\end{aligned}',
  ].join(' '),
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Even payments; B is what is still owed', zh: '等额付款；B 为未偿余额' },
  ],
  sources: [{ source: sources.excel, where: 'CUMIPMT' }],
  examples: [
    {
      inputs: { rate: 0.0075, periods: 360, pv: 125000, first: 13, last: 24 },
      expected: -11135.23213,
      tolerance: { abs: 1e-4 },
      source: { source: sources.excel, where: 'CUMIPMT' },
    },
    {
      inputs: { rate: 0.1 / 12, periods: 360, pv: 100000, first: 13, last: 24, due: 1 },
      expected: -9834.815716321069,
      tolerance: { abs: 1e-8 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: cumulativeInterest,
}
