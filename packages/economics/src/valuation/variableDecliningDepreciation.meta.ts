import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { variableDecliningDepreciation } from './variableDecliningDepreciation.js'

/** The catalogue's entry for `variableDecliningDepreciation`. */
export const variableDecliningDepreciationMeta: CatalogEntry = {
  id: 'variableDecliningDepreciation',
  subject: 'valuation',
  title: { en: 'Declining balance with a change to straight line', zh: '余额递减转直线折旧' },
  explanation: {
    en: 'Depreciation between two times, in whole or broken periods: a share of what is left of the value, and straight-line from where that is more.',
    zh: '两个时点之间的折旧，可含非整数期：先按余值的固定比例，待直线法更多时转用直线法。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'A', unit: '¤', domain: 'nonNegative', default: 2400,
      description: { en: 'Price paid', zh: '原值' },
    },
    {
      name: 'salvage', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 300,
      description: { en: 'Value left at the end', zh: '残值' },
    },
    {
      name: 'life', symbol: 'L', unit: '', domain: 'positive', default: 10,
      description: { en: 'Periods of use, at most a million', zh: '使用期数（至多一百万）' },
    },
    {
      name: 'start', symbol: 't_1', unit: '', domain: 'nonNegative', default: 0,
      description: { en: 'Start, in periods', zh: '起点（期）' },
    },
    {
      name: 'end', symbol: 't_2', unit: '', domain: 'nonNegative', default: 1,
      description: { en: 'End, in periods', zh: '终点（期）' },
    },
    {
      name: 'factor', symbol: 'm', unit: '', domain: 'positive', default: 2, optional: true,
      description: { en: 'How many times as fast as straight-line', zh: '相对直线法的倍数' },
    },
    {
      name: 'switchOver', symbol: 'w', unit: '', domain: 'flag', default: 1, optional: true,
      description: { en: '1 to go over to straight-line where that is more, 0 never to', zh: '直线法更多时转用为 1，从不转用为 0' },
    },
  ],
  output: { symbol: 'D', unit: '¤', description: { en: 'Depreciation from the start to the end', zh: '起点到终点的折旧额' } },
  latex: 'D = \\int_{t_1}^{t_2} \\max\\left(\\min\\left(B_k \\frac{m}{L},\\; B_k - S\\right),\\; w\\,\\frac{B_k - S}{L - k}\\right) dt,\\quad k = \\lfloor t \\rfloor,\\quad B_0 = A',
  assumptions: [
    { en: 'B is what is left of the value when period k + 1 begins; a part of a period bears that part of its depreciation', zh: 'B 为第 k + 1 期开始时的余值；不足一期的，按比例承担该期折旧' },
  ],
  sources: [{ source: sources.excel, where: 'VDB' }],
  examples: [
    {
      inputs: { cost: 2400, salvage: 300, life: 3650, start: 0, end: 1 },
      expected: 1.32,
      tolerance: { abs: 0.006 },
      source: { source: sources.excel, where: 'VDB, first day' },
    },
    {
      inputs: { cost: 2400, salvage: 300, life: 120, start: 6, end: 18 },
      expected: 396.31,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'VDB' },
    },
    {
      inputs: { cost: 2400, salvage: 300, life: 120, start: 6, end: 18, factor: 1.5 },
      expected: 311.81,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'VDB' },
    },
    {
      inputs: { cost: 2400, salvage: 300, life: 10, start: 0, end: 0.875, factor: 1.5 },
      expected: 315,
      tolerance: { abs: 0.005 },
      source: { source: sources.excel, where: 'VDB' },
    },
    {
      inputs: { cost: 100, salvage: 10, life: 20, start: 10, end: 11, switchOver: 0 },
      expected: 3.49,
      tolerance: { abs: 0.005 },
      source: { source: sources.googleVdb },
    },
  ],
  formula: variableDecliningDepreciation,
}
