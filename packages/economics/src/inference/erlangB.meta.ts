import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { erlangB } from './erlangB.js'

/** The catalogue's entry for `erlangB`. */
export const erlangBMeta: CatalogEntry = {
  id: 'erlangB',
  subject: 'inference',
  title: { en: 'Erlang B', zh: '爱尔兰 B 公式' },
  explanation: {
    en: 'Chance that a request is turned away when there is no queue.',
    zh: '无排队时请求被拒绝的概率。',
  },
  inputs: [
    {
      name: 'traffic', symbol: 'A', unit: 'Erl', domain: 'nonNegative', default: 25,
      description: { en: 'Offered traffic: arrivals times holding time', zh: '话务量：到达率乘以占用时间' },
    },
    {
      name: 'servers', symbol: 'n', unit: '', domain: 'whole', default: 30,
      description: { en: 'Servers', zh: '服务器数' },
    },
  ],
  output: { symbol: 'B', unit: '1', description: { en: 'Share of requests turned away', zh: '被拒绝的比例' } },
  latex: 'B = \\frac{A^n / n!}{\\sum_{k=0}^{n} A^k / k!}',
  assumptions: [
    { en: 'Arrivals are a Poisson process', zh: '到达为泊松过程' },
  ],
  sources: [{ source: sources.erlangB }],
  examples: [
    {
      inputs: { traffic: 25, servers: 30 },
      expected: 0.05,
      tolerance: { abs: 0.005 },
      source: { source: sources.erlangB, where: '30 lines, 25 Erlangs' },
    },
    {
      inputs: { traffic: 1, servers: 1 },
      expected: 0.5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.erlangB, where: 'lecture 12: 1 erl on one link' },
    },
  ],
  monotone: { traffic: 1, servers: -1 },
  formula: erlangB,
}
