import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { criticalBatch } from './criticalBatch.js'

/** The catalogue's entry for `criticalBatch`. */
export const criticalBatchMeta: CatalogEntry = {
  id: 'criticalBatch',
  subject: 'inference',
  title: { en: 'Critical batch', zh: '临界批量' },
  explanation: {
    en: 'Batch above which the weights are computed with for longer than they are read.',
    zh: '超过该批量后，计算耗时超过读取权重的时间。',
  },
  inputs: [
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak of a chip', zh: '芯片峰值算力' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'positive', default: 2.039e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Memory bandwidth of a chip', zh: '芯片显存带宽' },
    },
    {
      name: 'bytes', symbol: 'b', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of a weight', zh: '每个权重的字节数' },
    },
  ],
  output: { symbol: 'B^{*}', unit: '', description: { en: 'Tokens in a step', zh: '每步 token 数' } },
  latex: 'B^{*} = \\frac{P\\,b}{2\\,R}',
  assumptions: [
    { en: 'The cache is left out', zh: '不计缓存' },
  ],
  sources: [{ source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { peakFlops: 1.97e14, bandwidth: 8.2e11 },
      expected: 240,
      tolerance: { rel: 0.002 },
      source: { source: sources.scalingBook, where: 'inference.md' },
    },
    {
      inputs: { peakFlops: 1e15, bandwidth: 3.35e12 },
      expected: 298,
      tolerance: { rel: 0.003 },
      source: { source: sources.scalingBook, where: 'roofline.md' },
    },
  ],
  form: 'product',
  exponents: { peakFlops: 1, bandwidth: -1, bytes: 1 },
  monotone: { peakFlops: 1, bandwidth: -1, bytes: 1 },
  formula: criticalBatch,
}
