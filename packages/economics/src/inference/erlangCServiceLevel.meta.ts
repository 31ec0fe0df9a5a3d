import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { erlangCServiceLevel } from './erlangCServiceLevel.js'

/** The catalogue's entry for `erlangCServiceLevel`. */
export const erlangCServiceLevelMeta: CatalogEntry = {
  id: 'erlangCServiceLevel',
  subject: 'inference',
  title: { en: 'Service level', zh: '服务水平' },
  explanation: {
    en: 'Share of requests that are taken up within a time.',
    zh: '在目标时间内得到服务的请求比例。',
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
      name: 'target', symbol: 't', unit: 's', domain: 'nonNegative', default: 20,
      description: { en: 'Time within which a request should be taken up', zh: '目标响应时间' },
    },
    {
      name: 'serviceTime', symbol: 's', unit: 's', domain: 'positive', default: 180,
      description: { en: 'Mean time of service', zh: '平均服务时间' },
    },
  ],
  output: { symbol: 'P', unit: '1', description: { en: 'Share taken up in time', zh: '及时响应的比例' } },
  latex: 'P = 1 - C\\,e^{-(n - A)\\,t / s},\\quad C = \\frac{\\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}{\\sum_{k=0}^{n-1} \\frac{A^k}{k!} + \\frac{A^n}{n!} \\cdot \\frac{n}{n - A}}',
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.pyworkforce }],
  examples: [
    {
      inputs: { traffic: 10, servers: 14, target: 20, serviceTime: 180 },
      expected: 0.8883500191794669,
      tolerance: { rel: 1e-9 },
      source: { source: sources.pyworkforce, where: 'example' },
    },
  ],
  monotone: { traffic: -1, servers: 1, target: 1, serviceTime: -1 },
  formula: erlangCServiceLevel,
}
