import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { subscriptionMargin } from './subscriptionMargin.js'

/** The catalogue's entry for `subscriptionMargin`. */
export const subscriptionMarginMeta: CatalogEntry = {
  id: 'subscriptionMargin',
  subject: 'inference',
  title: { en: 'Gross margin of a subscription', zh: '订阅毛利率' },
  explanation: {
    en: 'Share of a subscription\'s price that is left after payment fees and the cost of serving.',
    zh: '订阅价扣除支付手续费与推理成本后剩余的比例。',
  },
  inputs: [
    {
      name: 'price', symbol: 'p', unit: '¤/mo', domain: 'positive', default: 20, defaultRecord: 'prices/chatgpt-plus-2023-02',
      description: { en: 'Price of a month', zh: '月价' },
    },
    {
      name: 'costPerUser', symbol: 'k', unit: '¤/mo', domain: 'nonNegative', default: 1.643625,
      description: { en: 'Cost of serving a user for a month', zh: '每用户每月推理成本' },
    },
    {
      name: 'feeShare', symbol: 'f', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of the price that a payment service or app store keeps', zh: '支付或应用商店抽成比例' },
    },
  ],
  output: { symbol: 'm', unit: '1', description: { en: 'Gross margin; below zero when heavy users cost more than they pay', zh: '毛利率；重度用户成本超过付费时为负' } },
  latex: 'm = 1 - f - \\frac{k}{p}',
  assumptions: [
    { en: 'Everyone uses it alike', zh: '用户用量相同' },
  ],
  sources: [{ source: sources.semianalysis2023 }, { source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { price: 20, costPerUser: 1.643625 },
      expected: 0.91781875,
      tolerance: { rel: 1e-9 },
      source: { source: sources.semianalysis2023, where: '15 queries a day at 0.0036 against 20 a month; by hand' },
    },
  ],
  monotone: { price: 1, costPerUser: -1, feeShare: -1 },
  formula: subscriptionMargin,
}
