import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { errorBudgetLeft } from './errorBudgetLeft.js'

/** The catalogue's entry for `errorBudgetLeft`. */
export const errorBudgetLeftMeta: CatalogEntry = {
  id: 'errorBudgetLeft',
  subject: 'reliability',
  title: { en: 'Error budget left', zh: '剩余错误预算' },
  explanation: {
    en: 'Share of the downtime that a target allows that is not used up.',
    zh: '目标允许的停机时间中尚未用掉的比例。',
  },
  inputs: [
    {
      name: 'target', symbol: 'A', unit: '1', domain: 'belowOne', default: 0.999,
      description: { en: 'Availability that is aimed at', zh: '目标可用率' },
    },
    {
      name: 'period', symbol: 'T', unit: 'h', domain: 'positive', default: 720,
      description: { en: 'Period', zh: '统计时长' },
    },
    {
      name: 'downtime', symbol: 'd', unit: 'h', domain: 'nonNegative', default: 0.7833333333333333,
      description: { en: 'Downtime so far', zh: '已发生的停机时间' },
    },
  ],
  output: { symbol: 'b', unit: '1', description: { en: 'Share of the budget left; below zero when it is overspent', zh: '剩余比例；超支时为负' } },
  latex: 'b = 1 - \\frac{d}{(1 - A)\\,T}',
  assumptions: [{ en: 'Downtime is counted as the target counts it: same period, same definition of down', zh: '停机时间与目标口径一致：同一周期、同一停机定义' }],
  sources: [{ source: sources.errorBudgets }],
  examples: [
    {
      inputs: { target: 0.999, period: 720, downtime: 0.7833333333333333 },
      expected: -0.087963,
      tolerance: { abs: 1e-5 },
      source: { source: sources.sloDowntime, where: '47 of 43.2 minutes: overspent by 3.8' },
    },
  ],
  monotone: { target: -1, period: 1, downtime: -1 },
  formula: errorBudgetLeft,
}
