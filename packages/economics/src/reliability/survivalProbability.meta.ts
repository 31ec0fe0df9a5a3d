import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { survivalProbability } from './survivalProbability.js'

/** The catalogue's entry for `survivalProbability`. */
export const survivalProbabilityMeta: CatalogEntry = {
  id: 'survivalProbability',
  subject: 'reliability',
  title: { en: 'Probability of no failure', zh: '无故障概率' },
  explanation: {
    en: 'The probability that nothing fails over a stretch of time, when failures come at an even rate.',
    zh: '故障率恒定时，一段时间内不发生故障的概率。',
  },
  inputs: [
    {
      name: 'time', symbol: 't', unit: 'h', domain: 'nonNegative', default: 700,
      description: { en: 'How long', zh: '时长' },
    },
    {
      name: 'mtbf', symbol: '\\mu', unit: 'h', domain: 'positive', default: 700,
      description: { en: 'Mean time between failures', zh: '平均故障间隔' },
    },
  ],
  output: { symbol: 'R', unit: '1', description: { en: 'Probability that it lasts', zh: '持续运行的概率' } },
  latex: 'R = e^{-t / \\mu}',
  assumptions: [
    { en: 'Failures come at an even rate and independently (exponential)', zh: '故障率恒定且相互独立（指数分布）' },
  ],
  sources: [{ source: sources.exponentialReliability }],
  examples: [
    {
      inputs: { time: 700, mtbf: 700 },
      expected: 0.37,
      tolerance: { abs: 0.005 },
      source: { source: sources.exponentialReliability },
    },
  ],
  monotone: { time: -1, mtbf: 1 },
  formula: survivalProbability,
}
