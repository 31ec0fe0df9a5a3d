import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { mg1WaitTime } from './mg1WaitTime.js'

/** The catalogue's entry for `mg1WaitTime`. */
export const mg1WaitTimeMeta: CatalogEntry = {
  id: 'mg1WaitTime',
  subject: 'inference',
  title: { en: 'Mean wait for one server (Pollaczek–Khinchine)', zh: '单服务台平均等待时间（P–K 公式）' },
  explanation: {
    en: 'Mean time in the queue of one server whose times of service vary in any way.',
    zh: '服务时间任意分布的单服务台的平均排队时间。',
  },
  inputs: [
    {
      name: 'arrivalRate', symbol: '\\lambda', unit: 'Hz', domain: 'nonNegative', default: 0.5,
      description: { en: 'Arrivals in a second', zh: '每秒到达数' },
    },
    {
      name: 'serviceTime', symbol: 's', unit: 's', domain: 'nonNegative', default: 1,
      description: { en: 'Mean time of service', zh: '平均服务时间' },
    },
    {
      name: 'variation', symbol: 'c', unit: '', domain: 'nonNegative', default: 1,
      description: { en: 'Coefficient of variation of the time of service: 0 when it is fixed, 1 when exponential', zh: '服务时间的变异系数：固定为 0，指数分布为 1' },
    },
  ],
  output: { symbol: 'W', unit: 's', description: { en: 'Mean wait', zh: '平均等待时间' } },
  latex: 'W = \\frac{\\rho\\,s\\,(1 + c^2)}{2\\,(1 - \\rho)},\\quad \\rho = \\lambda s',
  assumptions: [
    { en: 'M/G/1: Poisson arrivals', zh: 'M/G/1：泊松到达' },
  ],
  sources: [{ source: sources.pollaczek }],
  examples: [
    {
      inputs: { arrivalRate: 0.5, serviceTime: 1, variation: 1 },
      expected: 1,
      tolerance: { rel: 1e-12 },
      source: { source: sources.pollaczek, where: 'M/M/1 at half load: ρ s / (1 − ρ), by hand' },
    },
  ],
  monotone: { arrivalRate: 1, serviceTime: 1, variation: 1 },
  formula: mg1WaitTime,
}
