import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { breakEvenTokens } from './breakEvenTokens.js'

/** The catalogue's entry for `breakEvenTokens`. */
export const breakEvenTokensMeta: CatalogEntry = {
  id: 'breakEvenTokens',
  subject: 'deployment',
  title: { en: 'Break-even use of one\'s own servers', zh: '自建与 API 的盈亏平衡用量' },
  explanation: {
    en: 'Tokens in a month above which one\'s own servers cost less than an API.',
    zh: '自建服务器比 API 更便宜时的每月 token 数。',
  },
  inputs: [
    {
      name: 'fixedCost', symbol: 'F', unit: '¤/mo', domain: 'nonNegative', default: 4608,
      description: { en: 'Fixed cost of one\'s own servers in a month', zh: '自建服务器每月固定成本' },
    },
    {
      name: 'apiPrice', symbol: 'p', unit: '¤/Mtoken', domain: 'positive', default: 10,
      description: { en: 'Price of a million tokens by API', zh: 'API 每百万 token 价格' },
    },
    {
      name: 'ownCost', symbol: 'c', unit: '¤/Mtoken', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Further cost of a million tokens on one\'s own servers', zh: '自建每百万 token 的变动成本' },
    },
  ],
  output: { symbol: 'D^{*}', unit: 'token/mo', description: { en: 'Tokens in a month', zh: '每月 token 数' } },
  latex: 'D^{*} = \\frac{F}{p - c} \\cdot 10^{6}',
  assumptions: [
    { en: 'The servers can give that many tokens', zh: '服务器产能足够' },
  ],
  sources: [{ source: sources.kshirol }, { source: sources.accountingCoach }],
  examples: [
    {
      inputs: { fixedCost: 4608, apiPrice: 10 },
      expected: 4.608e8,
      tolerance: { rel: 1e-9 },
      source: { source: sources.kshirol, where: 'its own inputs; the page itself prints 0.46M, which is a slip of a factor of 1,000' },
    },
    {
      inputs: { fixedCost: 300000, apiPrice: 10, ownCost: 6 },
      expected: 7.5e10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.accountingCoach, where: '75,000 units, read as millions of tokens' },
    },
  ],
  monotone: { fixedCost: 1, apiPrice: -1, ownCost: 1 },
  formula: breakEvenTokens,
}
