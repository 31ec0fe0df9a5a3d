import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { decodeMemoryTime } from './decodeMemoryTime.js'

/** The catalogue's entry for `decodeMemoryTime`. */
export const decodeMemoryTimeMeta: CatalogEntry = {
  id: 'decodeMemoryTime',
  subject: 'inference',
  title: { en: 'Decode step bound by memory', zh: '受带宽限制的解码步时间' },
  explanation: {
    en: 'Least time of a decode step: all weights and every cache are read once.',
    zh: '解码一步的最短时间：权重与所有缓存各读取一次。',
  },
  inputs: [
    {
      name: 'batch', symbol: 'B', unit: '', domain: 'nonNegative', default: 8,
      description: { en: 'Sequences decoded together', zh: '同时解码的序列数' },
    },
    {
      name: 'kvBytes', symbol: 'M', unit: 'B', domain: 'nonNegative', default: 6.7e9,
      description: { en: 'Cache of one sequence', zh: '单个序列的缓存大小' },
    },
    {
      name: 'weightBytes', symbol: 'W', unit: 'B', domain: 'nonNegative', default: 26e9,
      description: { en: 'Size of the weights', zh: '权重大小' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'positive', default: 6.56e12,
      description: { en: 'Memory bandwidth of all chips', zh: '全部芯片的显存带宽' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time of a step', zh: '单步时间' } },
  latex: 't = \\frac{B\\,M + W}{R}',
  assumptions: [
    { en: 'Reading memory takes longer than computing', zh: '读取显存耗时长于计算' },
  ],
  sources: [{ source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { batch: 8, kvBytes: 6.7e9, weightBytes: 2.6e10, bandwidth: 6.56e12 },
      expected: 0.01213,
      tolerance: { rel: 0.002 },
      source: { source: sources.scalingBook, where: 'inference.md: 12.13 ms' },
    },
    {
      inputs: { batch: 240, kvBytes: 6.7e9, weightBytes: 2.6e10, bandwidth: 6.56e12 },
      expected: 0.24909,
      tolerance: { rel: 0.002 },
      source: { source: sources.scalingBook, where: 'inference.md: 249.09 ms' },
    },
  ],
  monotone: { batch: 1, kvBytes: 1, weightBytes: 1, bandwidth: -1 },
  formula: decodeMemoryTime,
}
