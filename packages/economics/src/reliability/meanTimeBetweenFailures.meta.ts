import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { meanTimeBetweenFailures } from './meanTimeBetweenFailures.js'

/** The catalogue's entry for `meanTimeBetweenFailures`. */
export const meanTimeBetweenFailuresMeta: CatalogEntry = {
  id: 'meanTimeBetweenFailures',
  subject: 'reliability',
  title: { en: 'Mean time between failures', zh: '平均故障间隔时间' },
  explanation: {
    en: 'A period divided by the failures in it.',
    zh: '统计时长除以期间的故障次数。',
  },
  inputs: [
    {
      name: 'period', symbol: 'T', unit: 'h', domain: 'nonNegative', default: 1296,
      description: { en: 'Period', zh: '统计时长' },
    },
    {
      name: 'failures', symbol: 'n', unit: '', domain: 'positive', default: 419,
      description: { en: 'Failures in it', zh: '故障次数' },
    },
  ],
  output: { symbol: '\\mu', unit: 'h', description: { en: 'Mean time between failures', zh: '平均故障间隔' } },
  latex: '\\mu = \\frac{T}{n}',
  assumptions: [{ en: 'Failures are few enough to count one by one, and repair takes little of the period', zh: '故障可逐次计数，修复占用的时间很少' }],
  sources: [{ source: sources.llama3, where: 'section 3.3.4' }],
  examples: [
    {
      inputs: { period: 1296, failures: 419 },
      expected: 3.09,
      tolerance: { abs: 0.01 },
      source: { source: sources.llama3, where: 'section 3.3.4' },
    },
  ],
  form: 'product',
  exponents: { period: 1, failures: -1 },
  monotone: { period: 1, failures: -1 },
  formula: meanTimeBetweenFailures,
}
