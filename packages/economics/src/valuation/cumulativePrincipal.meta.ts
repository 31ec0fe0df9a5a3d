import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { cumulativePrincipal } from './cumulativePrincipal.js'

/** The catalogue's entry for `cumulativePrincipal`. */
export const cumulativePrincipalMeta: CatalogEntry = {
  id: 'cumulativePrincipal',
  subject: 'valuation',
  title: { en: 'Principal over several loan payments (CUMPRINC)', zh: '贷款多期本金合计（CUMPRINC）' },
  explanation: {
    en: 'What all even payments of a loan from one period to another pay off.',
    zh: '等额还款中从某一期到另一期偿还的本金合计。',
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
  output: { symbol: 'R_{i..j}', unit: '¤', description: { en: 'Principal from the first to the last of the periods', zh: '起止期间的本金合计' } },
  latex: [
    '\\begin{aligned}',
    'R_{i..j} &= \\sum_{k=i}^{j} \\left(P + r B_{k-1}\\,[k > \\delta]\\right),\\\\',
    'B_l &= V_0 (1+r)^{l-\\delta} + P (1+r\\delta) \\frac{(1+r)^{l-\\delta}-1}{r} + \\delta P,\\\\',
    'P &= -\\frac{V_0 (1+r)^n + V_n}{(1+r\\delta) \\frac{(1+r)^n-1}{r}}',
    '\\end{aligned}',
  ].join(' '),
  assumptions: [
    { en: 'What one receives is above zero and what one pays below', zh: '收入为正，支出为负' },
    { en: 'Even payments; B is what is still owed', zh: '等额付款；B 为未偿余额' },
  ],
  sources: [{ source: sources.excel, where: 'CUMPRINC' }],
  examples: [
    {
      inputs: { rate: 0.1 / 12, periods: 360, pv: 100000, first: 13, last: 24 },
      expected: -614.0863271085149,
      tolerance: { abs: 1e-8 },
      source: { source: sources.formulajs, where: 'tests' },
    },
    {
      inputs: { rate: 0.1 / 12, periods: 360, pv: 100000, first: 1, last: 24, due: 1 },
      expected: -1986.7420529305305,
      tolerance: { abs: 1e-8 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  formula: cumulativePrincipal,
}
