import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { budgetBurnRate } from './budgetBurnRate.js'

/** The catalogue's entry for `budgetBurnRate`. */
export const budgetBurnRateMeta: CatalogEntry = {
  id: 'budgetBurnRate',
  subject: 'reliability',
  title: { en: 'Burn rate of an error budget', zh: '错误预算燃烧率' },
  explanation: {
    en: 'How many times as fast as planned failures use up what the target allows.',
    zh: '故障消耗错误预算的速度相对于计划的倍数。',
  },
  inputs: [
    {
      name: 'errorRate', symbol: 'e', unit: '1', domain: 'share', default: 0.01,
      description: { en: 'Share of requests that fail', zh: '失败请求占比' },
    },
    {
      name: 'target', symbol: 'A', unit: '1', domain: 'belowOne', default: 0.999,
      description: { en: 'Share that has to succeed', zh: '目标成功率' },
    },
  ],
  output: { symbol: 'b', unit: 'x', description: { en: 'Burn rate; the budget lasts the period over this', zh: '燃烧率；预算可维持的时间为周期除以它' } },
  latex: 'b = \\frac{e}{1 - A}',
  assumptions: [{ en: 'The rate of errors stays as it was measured, and requests come evenly', zh: '错误率保持测得的水平，请求均匀到达' }],
  sources: [{ source: sources.datadogBurnRate }],
  examples: [
    {
      inputs: { errorRate: 0.01, target: 0.999 },
      expected: 10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.datadogBurnRate, where: '10 × 0.001 = 0.01' },
    },
  ],
  monotone: { errorRate: 1, target: 1 },
  formula: budgetBurnRate,
}
