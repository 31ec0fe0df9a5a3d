import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { littleConcurrency } from './littleConcurrency.js'

/** The catalogue's entry for `littleConcurrency`. */
export const littleConcurrencyMeta: CatalogEntry = {
  id: 'littleConcurrency',
  subject: 'inference',
  title: { en: 'Requests in the system (Little\'s law)', zh: '系统内请求数（利特尔法则）' },
  explanation: {
    en: 'Mean number in a system: rate of arrival times the time each stays.',
    zh: '系统内平均数量等于到达率乘以平均停留时间。',
  },
  inputs: [
    {
      name: 'arrivalRate', symbol: '\\lambda', unit: 'Hz', domain: 'nonNegative', default: 0.016666666666666666,
      description: { en: 'Arrivals in a second', zh: '每秒到达数' },
    },
    {
      name: 'time', symbol: 'W', unit: 's', domain: 'nonNegative', default: 150,
      description: { en: 'Time each stays', zh: '每个请求的停留时间' },
    },
  ],
  output: { symbol: 'L', unit: '', description: { en: 'Mean number in the system', zh: '系统内平均数' } },
  latex: 'L = \\lambda \\cdot W',
  assumptions: [
    { en: 'The system is in steady state', zh: '系统处于稳态' },
  ],
  sources: [{ source: sources.littleExercise }],
  examples: [
    {
      inputs: { arrivalRate: 0.016666666666666666, time: 150 },
      expected: 2.5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.littleExercise, where: '60 an hour, 2.5 in the queue' },
    },
  ],
  form: 'product',
  monotone: { arrivalRate: 1, time: 1 },
  formula: littleConcurrency,
}
