import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { modelFlopsUtilization } from './modelFlopsUtilization.js'

/** The catalogue's entry for `modelFlopsUtilization`. */
export const modelFlopsUtilizationMeta: CatalogEntry = {
  id: 'modelFlopsUtilization',
  subject: 'training',
  title: { en: 'Model FLOPs utilization (MFU)', zh: '模型算力利用率（MFU）' },
  explanation: {
    en: 'Compute that the model needs, as a share of what the chips could have done in the time.',
    zh: '模型所需计算量占芯片同期理论算力的比例。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'nonNegative', default: 5.4768e23,
      description: { en: 'Compute that the model needs', zh: '模型所需计算量' },
    },
    {
      name: 'chips', symbol: 'n', unit: '', domain: 'positive', default: 2048,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak of one chip', zh: '单芯片峰值算力' },
    },
    {
      name: 'hours', symbol: 't', unit: 'h', domain: 'positive', default: 504,
      description: { en: 'Hours taken', zh: '用时（小时）' },
    },
  ],
  output: { symbol: 'u', unit: '1', description: { en: 'Utilization', zh: '利用率' } },
  latex: 'u = \\frac{C}{n \\cdot P \\cdot t}',
  assumptions: [
    { en: 'Recomputed activations do not count as compute that the model needs', zh: '激活重算不计入模型所需计算量' },
  ],
  sources: [{ source: sources.palm2022, where: 'section 4.1' }],
  examples: [
    {
      inputs: { flops: 5.4768e23, chips: 2048, peakFlops: 3.1184e14, hours: 504 },
      expected: 0.47,
      tolerance: { abs: 0.005 },
      source: { source: sources.epochSystems, where: 'row LLaMA-65B' },
    },
    {
      inputs: { flops: 3.2856e24, chips: 1, peakFlops: 1.513e15, hours: 2.79e6 },
      expected: 0.217,
      tolerance: { abs: 0.001 },
      source: { source: sources.scalingBook, where: 'transformers.md, question 7' },
    },
  ],
  form: 'product',
  exponents: { flops: 1, chips: -1, peakFlops: -1, hours: -1 },
  monotone: { flops: 1, chips: -1, peakFlops: -1, hours: -1 },
  formula: modelFlopsUtilization,
}
