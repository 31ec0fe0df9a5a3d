import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { costPerMillionTokens } from './costPerMillionTokens.js'

/** The catalogue's entry for `costPerMillionTokens`. */
export const costPerMillionTokensMeta: CatalogEntry = {
  id: 'costPerMillionTokens',
  subject: 'inference',
  title: { en: 'Cost per million tokens', zh: '每百万 token 成本' },
  explanation: {
    en: 'What a server costs in an hour, divided by the tokens it gives in it.',
    zh: '服务器每小时成本除以其间产出的 token 数。',
  },
  inputs: [
    {
      name: 'hourlyCost', symbol: 'k', unit: '¤/h', domain: 'nonNegative', default: 6.3113,
      description: { en: 'Cost of the server in an hour', zh: '服务器每小时成本' },
    },
    {
      name: 'throughput', symbol: 'r', unit: 'token/s', domain: 'positive', default: 3397.73,
      description: { en: 'Tokens in a second at full load', zh: '满载时每秒 token 数' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of the full load that is sold', zh: '利用率' },
    },
  ],
  output: { symbol: 'c', unit: '¤/Mtoken', description: { en: 'Cost of a million tokens', zh: '每百万 token 成本' } },
  latex: 'c = \\frac{k}{3600\\,r\\,u} \\cdot 10^{6}',
  assumptions: [{ en: 'The cost of the server is the same whether it is busy or not', zh: '服务器无论忙闲，成本不变' }],
  sources: [{ source: sources.kshirol, where: 'Cost Per Token Breakdown' }],
  examples: [
    {
      inputs: { hourlyCost: 6.3081, throughput: 3397.69, utilization: 0.3 },
      expected: 1.72,
      tolerance: { rel: 0.002 },
      source: { source: sources.kshirol, where: '4,608 a month for 8,935.2 million tokens at 30%' },
    },
  ],
  form: 'product',
  exponents: { hourlyCost: 1, throughput: -1, utilization: -1 },
  monotone: { hourlyCost: 1, throughput: -1, utilization: -1 },
  formula: costPerMillionTokens,
}
