import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { decodeStepTime } from './decodeStepTime.js'

/** The catalogue's entry for `decodeStepTime`. */
export const decodeStepTimeMeta: CatalogEntry = {
  id: 'decodeStepTime',
  subject: 'inference',
  title: { en: 'Decode step', zh: '解码步时间' },
  explanation: {
    en: 'Time of a decode step: caches are read, and the weights are either read or computed with, whichever is slower.',
    zh: '解码一步的时间：读取缓存，加上读取权重与计算两者中较慢的一项。',
  },
  inputs: [
    {
      name: 'batch', symbol: 'B', unit: '', domain: 'nonNegative', default: 256,
      description: { en: 'Sequences decoded together', zh: '同时解码的序列数' },
    },
    {
      name: 'kvBytes', symbol: 'M', unit: 'B', domain: 'nonNegative', default: 819e6,
      description: { en: 'Cache of one sequence', zh: '单个序列的缓存大小' },
    },
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 30e9,
      description: { en: 'Active parameters', zh: '激活参数量' },
    },
    {
      name: 'weightBytes', symbol: 'W', unit: 'B', domain: 'nonNegative', default: 30e9,
      description: { en: 'Size of the weights', zh: '权重大小' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'positive', default: 12.96e12,
      description: { en: 'Memory bandwidth of all chips', zh: '全部芯片的显存带宽' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 3.152e15,
      description: { en: 'Compute of all chips', zh: '全部芯片的算力' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time of a step', zh: '单步时间' } },
  latex: 't = \\frac{B\\,M}{R} + \\max\\left(\\frac{2\\,B\\,N}{P},\\ \\frac{W}{R}\\right)',
  assumptions: [
    { en: 'Attention is bound by memory', zh: '注意力受带宽限制' },
  ],
  sources: [{ source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { batch: 256, kvBytes: 8.19e8, parameters: 3e10, weightBytes: 3e10, bandwidth: 1.296e13, peakFlops: 3.152e15 },
      expected: 0.021,
      tolerance: { rel: 0.015 },
      source: { source: sources.scalingBook, where: 'inference.md, pop quiz' },
    },
  ],
  monotone: { batch: 1, kvBytes: 1, parameters: 1, weightBytes: 1, bandwidth: -1, peakFlops: -1 },
  formula: decodeStepTime,
}
