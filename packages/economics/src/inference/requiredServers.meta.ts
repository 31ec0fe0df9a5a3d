import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { requiredServers } from './requiredServers.js'

/** The catalogue's entry for `requiredServers`. */
export const requiredServersMeta: CatalogEntry = {
  id: 'requiredServers',
  subject: 'inference',
  title: { en: 'Servers for a service level', zh: '达到服务水平所需的服务器数' },
  explanation: {
    en: 'Fewest servers that take up a share of the requests within a time.',
    zh: '在目标时间内响应指定比例请求所需的最少服务器数。',
  },
  inputs: [
    {
      name: 'traffic', symbol: 'A', unit: 'Erl', domain: 'nonNegative', default: 10,
      description: { en: 'Offered traffic: arrivals times service time', zh: '话务量：到达率乘以服务时间' },
    },
    {
      name: 'target', symbol: 't', unit: 's', domain: 'nonNegative', default: 20,
      description: { en: 'Time within which a request should be taken up', zh: '目标响应时间' },
    },
    {
      name: 'serviceTime', symbol: 's', unit: 's', domain: 'positive', default: 180,
      description: { en: 'Mean time of service', zh: '平均服务时间' },
    },
    {
      name: 'serviceLevel', symbol: 'P', unit: '1', domain: 'belowOne', default: 0.8,
      description: { en: 'Share that is to be taken up in time', zh: '须及时响应的比例' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Servers', zh: '服务器数' } },
  latex: [
    'n = \\min\\left\\{k > A : 1 - C_k\\,e^{-(k - A)\\,t / s} \\ge P\\right\\},\\quad',
    'C_k = \\frac{\\frac{A^k}{k!} \\cdot \\frac{k}{k - A}}{\\sum_{j=0}^{k-1} \\frac{A^j}{j!} + \\frac{A^k}{k!} \\cdot \\frac{k}{k - A}}',
  ].join(' '),
  assumptions: [
    { en: 'M/M/n', zh: 'M/M/n 系统' },
  ],
  sources: [{ source: sources.pyworkforce }],
  examples: [
    {
      inputs: { traffic: 10, target: 20, serviceTime: 180, serviceLevel: 0.8883 },
      expected: 14,
      tolerance: { abs: 0 },
      source: { source: sources.pyworkforce, where: 'example: 14 servers give 88.8%' },
    },
  ],
  monotone: { traffic: 1, target: -1, serviceTime: 1, serviceLevel: 1 },
  formula: requiredServers,
}
