import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { erlangCWaitTime } from './erlangCWaitTime.js'

/** The catalogue's entry for `erlangCWaitTime`. */
export const erlangCWaitTimeMeta: CatalogEntry = {
  id: 'erlangCWaitTime',
  subject: 'inference',
  title: { en: 'Mean wait in a queue for several servers', zh: '多服务台平均等待时间' },
  explanation: {
    en: 'Mean time in the queue, over all requests, of M/M/n.',
    zh: 'M/M/n 系统中全部请求的平均排队时间。',
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
    {
      name: 'serviceTime', symbol: 's', unit: 's', domain: 'nonNegative', default: 180,
      description: { en: 'Mean time of service', zh: '平均服务时间' },
    },
  ],
  output: { symbol: 'W', unit: 's', description: { en: 'Mean wait', zh: '平均等待时间' } },
  latex: 'W = \\frac{C \\cdot s}{n - A},\\quad C = \\frac{\\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}{\\sum_{k=0}^{n-1} \\frac{A^k}{k!} + \\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}',
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.pyworkforce }],
  examples: [
    {
      inputs: { traffic: 10, servers: 14, serviceTime: 180 },
      expected: 7.83593701177724,
      tolerance: { rel: 1e-9 },
      source: { source: sources.pyworkforce, where: 'example' },
    },
  ],
  monotone: { traffic: 1, servers: -1, serviceTime: 1 },
  formula: erlangCWaitTime,
}
