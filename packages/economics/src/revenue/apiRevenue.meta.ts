import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { apiRevenue } from './apiRevenue.js'

/** The catalogue's entry for `apiRevenue`. */
export const apiRevenueMeta: CatalogEntry = {
  id: 'apiRevenue',
  subject: 'revenue',
  title: { en: 'API revenue', zh: 'API 调用收入' },
  explanation: {
    en: 'Tokens sold times their prices, with cached input, fresh input and output priced apart.',
    zh: '按缓存命中输入、未命中输入和输出三档价格计费的 token 收入。',
  },
  inputs: [
    {
      name: 'cachedTokens', symbol: 'T_h', unit: 'token', domain: 'nonNegative', default: 342e9,
      description: { en: 'Input tokens found in the cache', zh: '命中缓存的输入 token 数' },
    },
    {
      name: 'inputTokens', symbol: 'T_m', unit: 'token', domain: 'nonNegative', default: 266e9,
      description: { en: 'Input tokens not found in the cache', zh: '未命中缓存的输入 token 数' },
    },
    {
      name: 'outputTokens', symbol: 'T_o', unit: 'token', domain: 'nonNegative', default: 168e9,
      description: { en: 'Output tokens', zh: '输出 token 数' },
    },
    {
      name: 'cachedPrice', symbol: 'p_h', unit: '¤/Mtoken', domain: 'nonNegative', default: 0.14, defaultRecord: 'prices/deepseek-reasoner-usd-2025-07',
      description: { en: 'Price of a million cached input tokens', zh: '每百万缓存命中输入 token 的价格' },
    },
    {
      name: 'inputPrice', symbol: 'p_m', unit: '¤/Mtoken', domain: 'nonNegative', default: 0.55, defaultRecord: 'prices/deepseek-reasoner-usd-2025-07',
      description: { en: 'Price of a million fresh input tokens', zh: '每百万未命中输入 token 的价格' },
    },
    {
      name: 'outputPrice', symbol: 'p_o', unit: '¤/Mtoken', domain: 'nonNegative', default: 2.19, defaultRecord: 'prices/deepseek-reasoner-usd-2025-07',
      description: { en: 'Price of a million output tokens', zh: '每百万输出 token 的价格' },
    },
  ],
  output: { symbol: 'R', unit: '¤', description: { en: 'Revenue over the time in which the tokens were counted', zh: '统计期内的收入' } },
  latex: 'R = \\frac{T_h p_h + T_m p_m + T_o p_o}{10^6}',
  assumptions: [
    { en: 'All tokens are sold at list price', zh: '全部 token 按标价出售' },
  ],
  sources: [{ source: sources.deepseekInference, where: 'day 6' }],
  examples: [
    {
      inputs: { cachedTokens: 3.42e11, inputTokens: 2.66e11, outputTokens: 1.68e11, cachedPrice: 0.14, inputPrice: 0.55, outputPrice: 2.19 },
      expected: 562027,
      tolerance: { rel: 3e-4 },
      source: { source: sources.deepseekInference, where: 'day 6' },
    },
  ],
  monotone: { cachedTokens: 1, inputTokens: 1, outputTokens: 1, cachedPrice: 1, inputPrice: 1, outputPrice: 1 },
  formula: apiRevenue,
}
