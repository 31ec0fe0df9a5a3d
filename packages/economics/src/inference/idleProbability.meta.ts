import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { idleProbability } from './idleProbability.js'

/** The catalogue's entry for `idleProbability`. */
export const idleProbabilityMeta: CatalogEntry = {
  id: 'idleProbability',
  subject: 'inference',
  title: { en: 'Probability that all servers are idle', zh: '全部空闲的概率' },
  explanation: {
    en: 'Chance that no request is in an M/M/n system.',
    zh: 'M/M/n 系统中没有任何请求的概率。',
  },
  inputs: [
    {
      name: 'traffic', symbol: 'A', unit: 'Erl', domain: 'nonNegative', default: 0.8909090909090909,
      description: { en: 'Offered traffic: arrivals times service time', zh: '话务量：到达率乘以服务时间' },
    },
    {
      name: 'servers', symbol: 'n', unit: '', domain: 'count', default: 1,
      description: { en: 'Servers', zh: '服务器数' },
    },
  ],
  output: { symbol: 'P_0', unit: '1', description: { en: 'Probability', zh: '概率' } },
  latex: 'P_0 = \\left(\\sum_{k=0}^{n-1} \\frac{A^k}{k!} + \\frac{A^n}{n!} \\cdot \\frac{n}{n - A}\\right)^{-1}',
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.mm1Example }],
  examples: [
    {
      inputs: { traffic: 0.8909090909090909, servers: 1 },
      expected: 0.1091,
      tolerance: { abs: 5e-5 },
      source: { source: sources.mm1Example, where: '49 customers an hour, 55 served' },
    },
  ],
  monotone: { traffic: -1, servers: 1 },
  formula: idleProbability,
}
