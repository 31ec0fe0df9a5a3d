import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { wrightLearningRate } from './wrightLearningRate.js'

/** The catalogue's entry for `wrightLearningRate`. */
export const wrightLearningRateMeta: CatalogEntry = {
  id: 'wrightLearningRate',
  subject: 'growth',
  title: { en: 'Learning rate from two costs', zh: '由两点成本求学习率' },
  explanation: {
    en: 'Share by which each doubling of output lowered the cost between two points.',
    zh: '两点之间产量每翻一番成本下降的比例。',
  },
  inputs: [
    {
      name: 'costBefore', symbol: 'c_1', unit: '¤', domain: 'positive', default: 100,
      description: { en: 'Cost at the first point', zh: '第一点成本' },
    },
    {
      name: 'unitsBefore', symbol: 'n_1', unit: '', domain: 'positive', default: 1,
      description: { en: 'Units made by then', zh: '当时累计产量' },
    },
    {
      name: 'costAfter', symbol: 'c_2', unit: '¤', domain: 'positive', default: 64,
      description: { en: 'Cost at the second point', zh: '第二点成本' },
    },
    {
      name: 'unitsAfter', symbol: 'n_2', unit: '', domain: 'positive', default: 4,
      description: { en: 'Units made by then', zh: '当时累计产量' },
    },
  ],
  output: { symbol: '\\ell', unit: '1', description: { en: 'Learning rate; below zero when the cost rose', zh: '学习率；成本上升时为负' } },
  latex: '\\ell = 1 - 2^{\\,\\ln(c_2/c_1) / \\ln(n_2/n_1)}',
  assumptions: [{ en: 'The whole difference in cost is due to output; prices of inputs have not changed', zh: '成本之差全部归因于产量，投入品价格不变' }],
  sources: [{ source: sources.wright }],
  examples: [
    {
      inputs: { costBefore: 100, unitsBefore: 1, costAfter: 64, unitsAfter: 4 },
      expected: 0.2,
      tolerance: { rel: 1e-12 },
      source: { source: sources.wright },
    },
  ],
  monotone: { costBefore: 1, costAfter: -1 },
  formula: wrightLearningRate,
}
