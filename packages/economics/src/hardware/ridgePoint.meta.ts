import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { ridgePoint } from './ridgePoint.js'

/** The catalogue's entry for `ridgePoint`. */
export const ridgePointMeta: CatalogEntry = {
  id: 'ridgePoint',
  subject: 'hardware',
  title: { en: 'Ridge point', zh: '屋顶线拐点' },
  explanation: {
    en: 'Operations a byte at which a chip turns from bound by memory to bound by compute.',
    zh: '芯片由带宽受限转为算力受限时的每字节运算数。',
  },
  inputs: [
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'nonNegative', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak compute', zh: '峰值算力' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'positive', default: 2.039e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Memory bandwidth', zh: '显存带宽' },
    },
  ],
  output: { symbol: 'I^{*}', unit: 'FLOP/B', description: { en: 'Operations a byte', zh: '每字节运算数' } },
  latex: 'I^{*} = \\frac{P}{R}',
  assumptions: [{ en: 'Both peaks are reached at the same time, computation and transfer overlapping', zh: '计算与数据搬运重叠进行，两者同时达到峰值' }],
  sources: [{ source: sources.scalingBook, where: 'roofline.md' }],
  examples: [
    {
      inputs: { peakFlops: 1.97e14, bandwidth: 8.2e11 },
      expected: 240,
      tolerance: { rel: 0.002 },
      source: { source: sources.scalingBook, where: 'roofline.md' },
    },
  ],
  form: 'product',
  exponents: { peakFlops: 1, bandwidth: -1 },
  monotone: { peakFlops: 1, bandwidth: -1 },
  formula: ridgePoint,
}
