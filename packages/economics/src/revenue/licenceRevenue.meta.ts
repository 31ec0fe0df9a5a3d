import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { licenceRevenue } from './licenceRevenue.js'

/** The catalogue's entry for `licenceRevenue`. */
export const licenceRevenueMeta: CatalogEntry = {
  id: 'licenceRevenue',
  subject: 'revenue',
  title: { en: 'Licence revenue', zh: '许可费收入' },
  explanation: {
    en: 'Customers times the fee that each pays for a year.',
    zh: '客户数乘以每家客户的年费。',
  },
  inputs: [
    {
      name: 'customers', symbol: 'n', unit: '', domain: 'nonNegative', default: 200, defaultRecord: 'claims/c091',
      description: { en: 'Customers with a licence', zh: '购买许可的客户数' },
    },
    {
      name: 'fee', symbol: 'f', unit: '¤/a', domain: 'nonNegative', default: 1e6, defaultRecord: 'claims/c090',
      description: { en: 'Fee a customer pays for a year', zh: '每家客户的年费' },
    },
  ],
  output: { symbol: 'R', unit: '¤/a', description: { en: 'Revenue in a year', zh: '年收入' } },
  latex: 'R = n \\cdot f',
  assumptions: [
    { en: 'Every customer pays the same average fee', zh: '各客户按同一平均年费付费' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { customers: 200, fee: 1e6 },
      expected: 2e8,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'product',
  monotone: { customers: 1, fee: 1 },
  formula: licenceRevenue,
}
