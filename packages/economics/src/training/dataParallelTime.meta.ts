import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { dataParallelTime } from './dataParallelTime.js'

/** The catalogue's entry for `dataParallelTime`. */
export const dataParallelTimeMeta: CatalogEntry = {
  id: 'dataParallelTime',
  subject: 'training',
  title: { en: 'Communication of data parallelism', zh: '数据并行的通信时间' },
  explanation: {
    en: 'Time to add up the gradients of all replicas in a training step.',
    zh: '一个训练步中汇总所有副本梯度的时间。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 7e9,
      description: { en: 'Parameters a device holds', zh: '每个设备持有的参数量' },
    },
    {
      name: 'participants', symbol: 'n', unit: '', domain: 'count', default: 8,
      description: { en: 'Replicas', zh: '副本数' },
    },
    {
      name: 'bandwidth', symbol: 'W', unit: 'B/s', domain: 'positive', default: 50e9,
      description: { en: 'Bandwidth of a device in one direction', zh: '每个设备的单向带宽' },
    },
    {
      name: 'bytes', symbol: 'b', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of a gradient', zh: '每个梯度的字节数' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time of communication a step', zh: '每步通信时间' } },
  latex: 't = \\frac{2 (n - 1)}{n} \\cdot \\frac{N\\,b}{W}',
  assumptions: [
    { en: 'Ring all-reduce, nothing hidden behind computation', zh: '环形 all-reduce，通信不与计算重叠' },
  ],
  sources: [{ source: sources.gradientSync }, { source: sources.ncclCollectives }],
  examples: [
    {
      inputs: { parameters: 6.52e9, participants: 8, bandwidth: 5e10 },
      expected: 0.4563,
      tolerance: { rel: 0.001 },
      source: { source: sources.gradientSync, where: '13.04 GB of gradients on 8 GPUs at 400 Gbit/s' },
    },
  ],
  monotone: { parameters: 1, participants: 1, bandwidth: -1, bytes: 1 },
  formula: dataParallelTime,
}
