import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingTime } from './trainingTime.js'

/** The catalogue's entry for `trainingTime`. */
export const trainingTimeMeta: CatalogEntry = {
  id: 'trainingTime',
  subject: 'training',
  title: { en: 'Training time', zh: '训练时间' },
  explanation: {
    en: 'Compute divided by what the cluster really computes in a second.',
    zh: '计算量除以集群的实际算力。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'nonNegative', default: 3.6e24,
      description: { en: 'Compute to be done', zh: '所需计算量' },
    },
    {
      name: 'chips', symbol: 'n', unit: '', domain: 'positive', default: 3072,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 163e12,
      description: { en: 'Peak of one chip, or the rate that is reached when the utilization is 1', zh: '单芯片峰值算力；利用率取 1 时为实际算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
  ],
  output: { symbol: 't', unit: 'h', description: { en: 'Hours of training', zh: '训练小时数' } },
  latex: 't = \\frac{C}{n \\cdot P \\cdot u}',
  assumptions: [
    { en: 'No time is lost to failures or checkpoints', zh: '不计故障与检查点的损失' },
  ],
  sources: [{ source: sources.narayanan2021, where: 'eq. 4' }],
  examples: [
    {
      inputs: { flops: 3.6e24, chips: 3072, peakFlops: 1.63e14 },
      expected: 2016,
      tolerance: { abs: 24 },
      source: { source: sources.narayanan2021, where: 'section 5.1: 84 days' },
    },
    {
      inputs: { flops: 6.3e24, chips: 8960, peakFlops: 4.59e14, utilization: 0.4 },
      expected: 1056,
      tolerance: { abs: 12 },
      source: { source: sources.scalingBook, where: 'applied-training.md: 44 days' },
    },
  ],
  form: 'product',
  exponents: { flops: 1, chips: -1, peakFlops: -1, utilization: -1 },
  monotone: { flops: 1, chips: -1, peakFlops: -1, utilization: -1 },
  formula: trainingTime,
}
