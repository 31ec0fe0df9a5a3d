import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { erlangC } from './erlangC.js'

/** The catalogue's entry for `erlangC`. */
export const erlangCMeta: CatalogEntry = {
  id: 'erlangC',
  subject: 'inference',
  title: { en: 'Erlang C', zh: '爱尔兰 C 公式' },
  explanation: {
    en: 'Chance that a request has to wait in a queue for several servers.',
    zh: '多服务台排队系统中请求需要等待的概率。',
  },
  inputs: [
    {
      name: 'traffic', symbol: 'A', unit: 'Erl', domain: 'nonNegative', default: 10,
      description: { en: 'Offered traffic: arrivals times service time', zh: '话务量：到达率乘以服务时间' },
    },
    {
      name: 'servers', symbol: 'n', unit: '', domain: 'count', default: 14,
      description: { en: 'Servers', zh: '服务器数' },
    },
  ],
  output: { symbol: 'C', unit: '1', description: { en: 'Share of requests that wait', zh: '需要等待的比例' } },
  latex: [
    'C = \\frac{B}{1 - \\rho\\,(1 - B)},\\quad \\rho = \\frac{A}{n},\\quad',
    'B = \\frac{A^n / n!}{\\sum_{k=0}^{n} A^k / k!}',
  ].join(' '),
  assumptions: [
    { en: 'M/M/n: Poisson arrivals, exponential service, no one gives up', zh: 'M/M/n：泊松到达、指数服务时间、无人放弃' },
  ],
  sources: [{ source: sources.pyworkforce }, { source: sources.erlangSteps }],
  examples: [
    {
      inputs: { traffic: 10, servers: 14 },
      expected: 0.1741319335950498,
      tolerance: { rel: 1e-12 },
      source: { source: sources.pyworkforce, where: 'example' },
    },
    {
      inputs: { traffic: 10, servers: 11 },
      expected: 0.6821182,
      tolerance: { abs: 5e-8 },
      source: { source: sources.pyworkforce, where: 'ErlangC R package' },
    },
    {
      inputs: { traffic: 48, servers: 55 },
      expected: 0.2387009363780093,
      tolerance: { rel: 1e-9 },
      source: { source: sources.erlangSteps },
    },
  ],
  monotone: { traffic: 1, servers: -1 },
  formula: erlangC,
}
