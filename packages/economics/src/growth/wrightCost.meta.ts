import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { wrightCost } from './wrightCost.js'

/** The catalogue's entry for `wrightCost`. */
export const wrightCostMeta: CatalogEntry = {
  id: 'wrightCost',
  subject: 'growth',
  title: { en: 'Learning curve (Wright\'s law)', zh: '学习曲线（莱特定律）' },
  explanation: {
    en: 'Cost of a unit after a number have been made, falling by the same share with every doubling.',
    zh: '累计产量每翻一番，单位成本下降固定比例。',
  },
  inputs: [
    {
      name: 'firstCost', symbol: 'c_1', unit: '¤', domain: 'nonNegative', default: 100,
      description: { en: 'Cost of the first unit', zh: '首件成本' },
    },
    {
      name: 'units', symbol: 'n', unit: '', domain: 'positive', default: 4,
      description: { en: 'Units made so far', zh: '累计产量' },
    },
    {
      name: 'learningRate', symbol: '\\ell', unit: '1', domain: 'belowOne', default: 0.2,
      description: { en: 'Share by which each doubling lowers the cost', zh: '产量翻倍时成本下降的比例' },
    },
  ],
  output: { symbol: 'c_n', unit: '¤', description: { en: 'Cost of the last unit', zh: '末件成本' } },
  latex: 'c_n = c_1\\,n^{\\log_2 (1 - \\ell)}',
  assumptions: [
    { en: 'The curve goes on as before', zh: '曲线延续以往趋势' },
    { en: 'The curve is that of the last unit; of a curve of the mean cost of all units so far it gives that mean', zh: '曲线按末件成本绘制；若按累计平均成本绘制，结果即为累计平均成本' },
  ],
  sources: [{ source: sources.wright }],
  examples: [
    {
      inputs: { firstCost: 100, units: 4, learningRate: 0.2 },
      expected: 64,
      tolerance: { rel: 1e-12 },
      source: { source: sources.wright, where: '80% of 80%' },
    },
    {
      inputs: { firstCost: 100, units: 8, learningRate: 0.2 },
      expected: 51.2,
      tolerance: { rel: 1e-12 },
      source: { source: sources.wright, where: '80% of 80% of 80%' },
    },
  ],
  monotone: { firstCost: 1, units: -1 },
  formula: wrightCost,
}
