import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { queueLength } from './queueLength.js'

/** The catalogue's entry for `queueLength`. */
export const queueLengthMeta: CatalogEntry = {
  id: 'queueLength',
  subject: 'inference',
  title: { en: 'Mean length of the queue', zh: '平均队长' },
  explanation: {
    en: 'Mean number of requests that wait, without those being served, of M/M/n.',
    zh: 'M/M/n 系统中等待（不含正在服务）的平均请求数。',
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
  output: { symbol: 'L_q', unit: '', description: { en: 'Requests waiting', zh: '等待的请求数' } },
  latex: 'L_q = \\frac{C \\cdot A}{n - A},\\quad C = \\frac{\\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}{\\sum_{k=0}^{n-1} \\frac{A^k}{k!} + \\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}',
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.mm1Example }, { source: sources.pyworkforce }],
  examples: [
    {
      inputs: { traffic: 0.8909090909090909, servers: 1 },
      expected: 7.2758,
      tolerance: { abs: 5e-5 },
      source: { source: sources.mm1Example, where: '49 customers an hour, 55 served' },
    },
  ],
  monotone: { traffic: 1, servers: -1 },
  formula: queueLength,
}
