import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { apiProjectCost } from './apiProjectCost.js'

/** The catalogue's entry for `apiProjectCost`. */
export const apiProjectCostMeta: CatalogEntry = {
  id: 'apiProjectCost',
  subject: 'deployment',
  title: { en: 'Cost of a general model by API', zh: '通用模型 API 方案成本' },
  explanation: {
    en: 'Integration, rules for private data, and the tokens used over the years.',
    zh: '集成、数据合规与历年 token 用量的总成本。',
  },
  inputs: [
    {
      name: 'integration', symbol: 'K_i', unit: '¤', domain: 'nonNegative', default: 1e6,
      description: { en: 'Integration', zh: '集成费用' },
    },
    {
      name: 'compliance', symbol: 'K_c', unit: '¤', domain: 'nonNegative', default: 0,
      description: { en: 'Cost of letting data leave: anonymizing, contracts, audits', zh: '数据出域的合规成本：脱敏、合同、审计' },
    },
    {
      name: 'tokensPerMonth', symbol: 'D', unit: 'token/mo', domain: 'nonNegative', default: 1e9,
      description: { en: 'Tokens in a month', zh: '每月 token 数' },
    },
    {
      name: 'price', symbol: 'p', unit: '¤/Mtoken', domain: 'nonNegative', default: 10,
      description: { en: 'Price of a million tokens', zh: '每百万 token 价格' },
    },
    {
      name: 'years', symbol: 'T', unit: 'a', domain: 'nonNegative', default: 3,
      description: { en: 'Years of service', zh: '使用年限' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost over the years', zh: '年限内总成本' } },
  latex: 'K = K_i + K_c + \\frac{12\\,T\\,D\\,p}{10^6}',
  assumptions: [
    { en: 'Price and use stay the same', zh: '价格与用量不变' },
  ],
  sources: [{ source: sources.deepseekInference }],
  examples: [
    {
      inputs: { integration: 1e6, compliance: 0, tokensPerMonth: 1e9, price: 10, years: 3 },
      expected: 1.36e6,
      tolerance: { rel: 1e-12 },
      source: { source: sources.deepseekInference, where: 'tokens times price, sum by hand' },
    },
  ],
  monotone: { integration: 1, compliance: 1, tokensPerMonth: 1, price: 1, years: 1 },
  formula: apiProjectCost,
}
