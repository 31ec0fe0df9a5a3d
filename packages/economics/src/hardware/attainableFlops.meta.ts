import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { attainableFlops } from './attainableFlops.js'

/** The catalogue's entry for `attainableFlops`. */
export const attainableFlopsMeta: CatalogEntry = {
  id: 'attainableFlops',
  subject: 'hardware',
  title: { en: 'Attainable compute (roofline)', zh: '可达算力（屋顶线模型）' },
  explanation: {
    en: 'What a chip can compute at an arithmetic intensity: bound by memory below the ridge point, by compute above it.',
    zh: '给定运算强度下的可达算力：拐点以下受带宽限制，以上受算力限制。',
  },
  inputs: [
    {
      name: 'intensity', symbol: 'I', unit: 'FLOP/B', domain: 'nonNegative', default: 1,
      description: { en: 'Operations for a byte read', zh: '每读取一字节的运算数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'nonNegative', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak compute', zh: '峰值算力' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'nonNegative', default: 2.039e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Memory bandwidth', zh: '显存带宽' },
    },
  ],
  output: { symbol: 'A', unit: 'FLOP/s', description: { en: 'Attainable compute', zh: '可达算力' } },
  latex: 'A = \\min(P,\\ I \\cdot R)',
  assumptions: [
    { en: 'Reading and computing overlap fully', zh: '读取与计算完全重叠' },
  ],
  sources: [{ source: sources.scalingBook, where: 'roofline.md' }],
  examples: [
    {
      inputs: { intensity: 1, peakFlops: 3.12e14, bandwidth: 2.039e12 },
      expected: 2.039e12,
      tolerance: { rel: 1e-12 },
      source: { source: sources.scalingBook, where: 'roofline.md: bound by bandwidth below the ridge' },
    },
    {
      inputs: { intensity: 1000, peakFlops: 3.12e14, bandwidth: 2.039e12 },
      expected: 3.12e14,
      tolerance: { rel: 1e-12 },
      source: { source: sources.scalingBook, where: 'roofline.md: bound by compute above it' },
    },
  ],
  monotone: { intensity: 1, peakFlops: 1, bandwidth: 1 },
  formula: attainableFlops,
}
