import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { runway } from './runway.js'

/** The catalogue's entry for `runway`. */
export const runwayMeta: CatalogEntry = {
  id: 'runway',
  subject: 'funding',
  title: { en: 'Runway', zh: '资金可维持时间' },
  explanation: {
    en: 'How many months the cash lasts at a given net burn.',
    zh: '按给定净烧钱速度，现金可维持的月数。',
  },
  inputs: [
    {
      name: 'cash', symbol: 'C', unit: '¤', domain: 'nonNegative', default: 8e9,
      description: { en: 'Cash at hand', zh: '现有现金' },
    },
    {
      name: 'netBurn', symbol: 'b', unit: '¤/mo', domain: 'positive', default: 333333333.3333333,
      description: { en: 'Net burn in a month', zh: '每月净支出' },
    },
  ],
  output: { symbol: 't', unit: 'mo', description: { en: 'Months until the cash is gone', zh: '现金耗尽前的月数' } },
  latex: 't = \\frac{C}{b}',
  assumptions: [
    { en: 'The burn stays the same', zh: '净烧钱速度不变' },
    { en: 'A company that burns nothing has no runway to compute', zh: '没有净支出的公司不适用' },
  ],
  sources: [{ source: sources.pasquesi }],
  examples: [
    {
      inputs: { cash: 8e9, netBurn: 333333333.3333333 },
      expected: 24,
      tolerance: { rel: 1e-9 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'product',
  exponents: { cash: 1, netBurn: -1 },
  monotone: { cash: 1, netBurn: -1 },
  formula: runway,
}
