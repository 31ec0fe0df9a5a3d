import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { erlangCWaitQuantile } from './erlangCWaitQuantile.js'

/** The catalogue's entry for `erlangCWaitQuantile`. */
export const erlangCWaitQuantileMeta: CatalogEntry = {
  id: 'erlangCWaitQuantile',
  subject: 'inference',
  title: { en: 'Wait that a share of requests stays below', zh: '等待时间分位数' },
  explanation: {
    en: 'Time within which a share of the requests is taken up: the 95th percentile of the wait for a share of 0.95.',
    zh: '指定比例的请求得到服务所需的时间，如比例 0.95 即等待时间的第 95 百分位。',
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
    {
      name: 'serviceLevel', symbol: 'P', unit: '1', domain: 'belowOne', default: 0.95,
      description: { en: 'Share of the requests', zh: '请求比例' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time; 0 when that share does not wait at all', zh: '时间；该比例的请求无需等待时为 0' } },
  latex: 't = \\max\\left(0,\\ \\ln \\frac{C}{1 - P}\\right) \\frac{s}{n - A},\\quad C = \\frac{\\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}{\\sum_{k=0}^{n-1} \\frac{A^k}{k!} + \\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}',
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.pyworkforce }],
  examples: [
    {
      inputs: { traffic: 10, servers: 14, serviceTime: 180, serviceLevel: 0.8883500191794669 },
      expected: 20,
      tolerance: { rel: 1e-9 },
      source: { source: sources.pyworkforce, where: 'example: 88.8% within 20 seconds' },
    },
  ],
  monotone: { traffic: 1, servers: -1, serviceTime: 1, serviceLevel: 1 },
  formula: erlangCWaitQuantile,
}
