import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { finiteQueueLoss } from './finiteQueueLoss.js'

/** The catalogue's entry for `finiteQueueLoss`. */
export const finiteQueueLossMeta: CatalogEntry = {
  id: 'finiteQueueLoss',
  subject: 'inference',
  title: { en: 'Loss of a queue with limited room', zh: '有限排队空间的损失概率' },
  explanation: {
    en: 'Chance that a request finds no room in a system of several servers and a limited number of places.',
    zh: '多服务台且总容量有限的系统中请求被拒绝的概率。',
  },
  inputs: [
    {
      name: 'traffic', symbol: 'A', unit: 'Erl', domain: 'nonNegative', default: 1.5,
      description: { en: 'Offered traffic: arrivals times service time', zh: '话务量：到达率乘以服务时间' },
    },
    {
      name: 'servers', symbol: 'n', unit: '', domain: 'count', default: 2,
      description: { en: 'Servers', zh: '服务器数' },
    },
    {
      name: 'places', symbol: 'K', unit: '', domain: 'count', default: 4,
      description: { en: 'Places in the system, those being served included', zh: '系统总容量（含正在服务者）' },
    },
  ],
  output: { symbol: 'P_K', unit: '1', description: { en: 'Share of requests turned away', zh: '被拒绝的比例' } },
  latex: 'P_K = \\frac{a_K}{\\sum_{k=0}^{K} a_k},\\quad a_k = \\prod_{i=1}^{k} \\frac{A}{\\min(i, n)}',
  assumptions: [
    { en: 'M/M/n/K: Poisson arrivals, exponential service', zh: 'M/M/n/K：泊松到达、指数服务时间' },
  ],
  sources: [{ source: sources.finiteQueueExample }],
  examples: [
    {
      inputs: { traffic: 1.5, servers: 2, places: 4 },
      expected: 0.12404288,
      tolerance: { abs: 1e-7 },
      source: { source: sources.finiteQueueExample, where: '3 a minute, 30 seconds each, 2 servers, 4 places; by hand' },
    },
  ],
  monotone: { traffic: 1, places: -1 },
  formula: finiteQueueLoss,
}
