import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingFlopsFromHardware } from './trainingFlopsFromHardware.js'

/** The catalogue's entry for `trainingFlopsFromHardware`. */
export const trainingFlopsFromHardwareMeta: CatalogEntry = {
  id: 'trainingFlopsFromHardware',
  subject: 'training',
  title: { en: 'Training compute from the hardware', zh: '由硬件反推训练计算量' },
  explanation: {
    en: 'What a cluster computes in a time at a share of its peak.',
    zh: '集群在给定时间内按利用率完成的计算量。',
  },
  inputs: [
    {
      name: 'chips', symbol: 'n', unit: '', domain: 'positive', default: 512,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'nonNegative', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak of one chip', zh: '单芯片峰值算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'share', default: 0.3,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
    {
      name: 'hours', symbol: 't', unit: 'h', domain: 'nonNegative', default: 1272,
      description: { en: 'Hours of training', zh: '训练小时数' },
    },
  ],
  output: { symbol: 'C', unit: 'FLOP', description: { en: 'Training compute', zh: '训练计算量' } },
  latex: 'C = n \\cdot P \\cdot u \\cdot t',
  assumptions: [
    { en: 'The chips work all the time', zh: '芯片全程工作' },
  ],
  sources: [{ source: sources.epochSystems }],
  examples: [
    {
      inputs: { chips: 512, peakFlops: 3.12e14, utilization: 0.3, hours: 1272 },
      expected: 2.19e23,
      tolerance: { rel: 0.003 },
      source: { source: sources.epochSystems, where: 'row BloombergGPT' },
    },
    {
      inputs: { chips: 8, peakFlops: 9.3e12, utilization: 0.33, hours: 84 },
      expected: 7.4245248e18,
      tolerance: { rel: 1e-9 },
      source: { source: sources.epochSystems, where: 'row Transformer' },
    },
    {
      inputs: { chips: 1024, peakFlops: 1.23e14, utilization: 0.565, hours: 1384.8 },
      expected: 3.55e23,
      tolerance: { rel: 0.002 },
      source: { source: sources.lamda2022, where: 'section 10' },
    },
  ],
  form: 'product',
  monotone: { chips: 1, peakFlops: 1, utilization: 1, hours: 1 },
  formula: trainingFlopsFromHardware,
}
