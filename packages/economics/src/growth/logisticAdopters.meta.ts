import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { logisticAdopters } from './logisticAdopters.js'

/** The catalogue's entry for `logisticAdopters`. */
export const logisticAdoptersMeta: CatalogEntry = {
  id: 'logisticAdopters',
  subject: 'growth',
  title: { en: 'Logistic growth', zh: '逻辑斯谛增长' },
  explanation: {
    en: 'Something that grows at first by a rate and then slows towards a limit.',
    zh: '先按固定速率增长、后逐渐趋近上限的量。',
  },
  inputs: [
    {
      name: 'limit', symbol: 'K', unit: '', domain: 'nonNegative', default: 100,
      description: { en: 'Limit', zh: '上限' },
    },
    {
      name: 'rate', symbol: 'r', unit: '1/a', domain: 'nonNegative', default: 0.5,
      description: { en: 'Rate of growth at the start', zh: '初期增长速率' },
    },
    {
      name: 'midpoint', symbol: 't_0', unit: 'a', domain: 'finite', default: 5,
      description: { en: 'Time at which half the limit is reached', zh: '达到上限一半的时间' },
    },
    {
      name: 'time', symbol: 't', unit: 'a', domain: 'finite', default: 5,
      description: { en: 'Time', zh: '时间' },
    },
  ],
  output: { symbol: 'N', unit: '', description: { en: 'Value', zh: '数值' } },
  latex: 'N = \\frac{K}{1 + e^{-r (t - t_0)}}',
  assumptions: [{ en: 'The limit and the rate are constant, and growth is symmetric about the midpoint', zh: '上限和增长率不变，曲线关于中点对称' }],
  sources: [{ source: sources.bass1969, where: 'without innovators the Bass curve is logistic' }],
  examples: [
    {
      inputs: { limit: 100, rate: 0.5, midpoint: 5, time: 5 },
      expected: 50,
      tolerance: { rel: 1e-12 },
      source: { source: sources.bass1969, where: 'half the limit at the midpoint, by definition' },
    },
  ],
  monotone: { limit: 1, midpoint: -1, time: 1 },
  formula: logisticAdopters,
}
