import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { netBurn } from './netBurn.js'

/** The catalogue's entry for `netBurn`. */
export const netBurnMeta: CatalogEntry = {
  id: 'netBurn',
  subject: 'funding',
  title: { en: 'Net burn', zh: '净烧钱速度' },
  explanation: {
    en: 'Spending in a month less the cash that comes in.',
    zh: '月支出减去月现金流入。',
  },
  inputs: [
    {
      name: 'grossBurn', symbol: 'B', unit: '¤/mo', domain: 'nonNegative', default: 20000,
      description: { en: 'Spending in a month', zh: '月支出' },
    },
    {
      name: 'cashIn', symbol: 'I', unit: '¤/mo', domain: 'nonNegative', default: 8000,
      description: { en: 'Cash received in a month', zh: '月现金流入' },
    },
  ],
  output: { symbol: 'b', unit: '¤/mo', description: { en: 'Net burn; below zero when more comes in than goes out', zh: '净烧钱速度；流入大于支出时为负' } },
  latex: 'b = B - I',
  assumptions: [{ en: 'Cash actually paid and received in the month, not what is invoiced', zh: '按当月实际收付的现金计，而不按开票额' }],
  sources: [{ source: sources.pasquesi }],
  examples: [
    {
      inputs: { grossBurn: 20000, cashIn: 8000 },
      expected: 12000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.pasquesi },
    },
  ],
  form: 'linear',
  monotone: { grossBurn: 1, cashIn: -1 },
  formula: netBurn,
}
