import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { blendedPrice } from './blendedPrice.js'

/** The catalogue's entry for `blendedPrice`. */
export const blendedPriceMeta: CatalogEntry = {
  id: 'blendedPrice',
  subject: 'revenue',
  title: { en: 'Blended price of tokens', zh: '混合 token 单价' },
  explanation: {
    en: 'One price for a workload: input and output prices weighted by the share of tokens that are input.',
    zh: '按输入 token 占比加权的输入、输出单价。',
  },
  inputs: [
    {
      name: 'inputPrice', symbol: 'p_i', unit: '¤/Mtoken', domain: 'nonNegative', default: 1.1,
      description: { en: 'Price of input tokens', zh: '输入 token 单价' },
    },
    {
      name: 'outputPrice', symbol: 'p_o', unit: '¤/Mtoken', domain: 'nonNegative', default: 4.4,
      description: { en: 'Price of output tokens', zh: '输出 token 单价' },
    },
    {
      name: 'inputShare', symbol: 's', unit: '1', domain: 'share', default: 0.75, optional: true,
      description: { en: 'Share of the tokens that are input', zh: '输入 token 占比' },
    },
  ],
  output: { symbol: 'p', unit: '¤/Mtoken', description: { en: 'Price of a token on average', zh: '平均 token 单价' } },
  latex: 'p = s\\,p_i + (1 - s)\\,p_o',
  assumptions: [
    { en: 'No token comes from a cache', zh: '不计缓存命中' },
  ],
  sources: [{ source: sources.artificialAnalysis, where: 'price_1m_blended_3_to_1' }, { source: sources.blendedPricing }],
  examples: [
    {
      inputs: { inputPrice: 1.1, outputPrice: 4.4 },
      expected: 1.925,
      tolerance: { rel: 1e-12 },
      source: { source: sources.artificialAnalysis, where: 'example response' },
    },
  ],
  monotone: { inputPrice: 1, outputPrice: 1 },
  formula: blendedPrice,
}
