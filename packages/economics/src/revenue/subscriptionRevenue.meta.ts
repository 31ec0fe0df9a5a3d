import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { subscriptionRevenue } from './subscriptionRevenue.js'

/** The catalogue's entry for `subscriptionRevenue`. */
export const subscriptionRevenueMeta: CatalogEntry = {
  id: 'subscriptionRevenue',
  subject: 'revenue',
  title: { en: 'Subscription revenue', zh: '订阅收入' },
  explanation: {
    en: 'Users times the share who pay, times the monthly price, times the months.',
    zh: '用户数乘以付费转化率，再乘以月价和月数。',
  },
  inputs: [
    {
      name: 'users', symbol: 'U', unit: 'person', domain: 'nonNegative', default: 1e9, defaultRecord: 'claims/c085',
      description: { en: 'Visits or users whom the offer reaches', zh: '触达的访问人次或用户数' },
    },
    {
      name: 'conversion', symbol: 'c', unit: '1', domain: 'share', default: 0.01, defaultRecord: 'claims/c086',
      description: { en: 'Share of them who pay', zh: '其中付费者的占比' },
    },
    {
      name: 'price', symbol: 'p', unit: '¤/person.mo', domain: 'nonNegative', default: 20, defaultRecord: 'claims/c084',
      description: { en: 'Price a paying user pays for a month', zh: '每位付费用户每月的价格' },
    },
    {
      name: 'months', symbol: 't', unit: 'mo', domain: 'nonNegative', default: 12,
      description: { en: 'Months counted', zh: '计算的月数' },
    },
  ],
  output: { symbol: 'R', unit: '¤', description: { en: 'Revenue over the months counted', zh: '所计月份内的收入' } },
  latex: 'R = U \\cdot c \\cdot p \\cdot t',
  assumptions: [
    { en: 'The number of payers and the price stay the same over the months', zh: '各月付费人数与价格不变' },
    { en: 'No refunds, taxes or fees of a payment service are taken off', zh: '未扣除退款、税费和支付手续费' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { users: 1e9, conversion: 0.01, price: 20, months: 12 },
      expected: 2.4e9,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'product',
  monotone: { users: 1, conversion: 1, price: 1, months: 1 },
  formula: subscriptionRevenue,
}
