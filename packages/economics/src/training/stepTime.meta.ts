import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { stepTime } from './stepTime.js'

/** The catalogue's entry for `stepTime`. */
export const stepTimeMeta: CatalogEntry = {
  id: 'stepTime',
  subject: 'training',
  title: { en: 'Time of a step with communication', zh: '含通信的训练步时间' },
  explanation: {
    en: 'Time of a step of which part of the communication is hidden behind computation.',
    zh: '部分通信被计算掩盖时一个训练步的时间。',
  },
  inputs: [
    {
      name: 'computeTime', symbol: 'c', unit: 's', domain: 'nonNegative', default: 1,
      description: { en: 'Time of computation', zh: '计算时间' },
    },
    {
      name: 'communicationTime', symbol: 'm', unit: 's', domain: 'nonNegative', default: 0.5,
      description: { en: 'Time of communication', zh: '通信时间' },
    },
    {
      name: 'overlap', symbol: 'o', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of the communication that can run beside computation', zh: '可与计算重叠的通信比例' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time of the step', zh: '训练步时间' } },
  latex: 't = \\max\\bigl(m,\\ c + (1 - o)\\,m\\bigr)',
  assumptions: [{ en: 'The part that can be hidden is the same in each step, and computation is not slowed by it', zh: '每步可重叠的比例相同，且重叠不拖慢计算' }],
  sources: [{ source: sources.scalingBook, where: 'roofline.md' }],
  examples: [
    {
      inputs: { computeTime: 1, communicationTime: 0.5 },
      expected: 1.5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.scalingBook, where: 'roofline.md: upper bound, the sum' },
    },
    {
      inputs: { computeTime: 1, communicationTime: 0.5, overlap: 1 },
      expected: 1,
      tolerance: { rel: 1e-12 },
      source: { source: sources.scalingBook, where: 'roofline.md: lower bound, the larger' },
    },
  ],
  monotone: { computeTime: 1, communicationTime: 1, overlap: -1 },
  formula: stepTime,
}
