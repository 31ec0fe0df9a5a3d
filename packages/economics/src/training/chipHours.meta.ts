import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { chipHours } from './chipHours.js'

/** The catalogue's entry for `chipHours`. */
export const chipHoursMeta: CatalogEntry = {
  id: 'chipHours',
  subject: 'training',
  title: { en: 'Chip-hours of a training run', zh: '训练所需芯片小时数' },
  explanation: {
    en: 'Compute divided by the rate at which one chip really computes.',
    zh: '计算量除以单芯片的实际算力。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'nonNegative', default: 4.3e23,
      description: { en: 'Compute to be done', zh: '所需计算量' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 147e12,
      description: { en: 'Peak of one chip, or the rate that is reached when the utilization is 1', zh: '单芯片峰值算力；利用率取 1 时为实际算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
  ],
  output: { symbol: 'h', unit: 'h', description: { en: 'Chip-hours', zh: '芯片小时数' } },
  latex: 'h = \\frac{C}{P \\cdot u}',
  assumptions: [{ en: 'Utilization is the average of the whole run, restarts included', zh: '利用率为整个训练过程的均值，含重启' }],
  sources: [{ source: sources.epochSystems }],
  examples: [
    {
      inputs: { flops: 4.3e23, peakFlops: 1.47e14 },
      expected: 813000,
      tolerance: { rel: 0.001 },
      source: { source: sources.epochSystems, where: 'row OPT-175B' },
    },
  ],
  form: 'product',
  exponents: { flops: 1, peakFlops: -1, utilization: -1 },
  monotone: { flops: 1, peakFlops: -1, utilization: -1 },
  formula: chipHours,
}
