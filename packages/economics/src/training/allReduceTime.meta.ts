import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { allReduceTime } from './allReduceTime.js'

/** The catalogue's entry for `allReduceTime`. */
export const allReduceTimeMeta: CatalogEntry = {
  id: 'allReduceTime',
  subject: 'training',
  title: { en: 'Time of an all-reduce', zh: 'All-reduce 通信时间' },
  explanation: {
    en: 'Time to add up a buffer over all participants in a ring, each link used both ways.',
    zh: '环形 all-reduce 在所有参与者间汇总一个缓冲区的时间。',
  },
  inputs: [
    {
      name: 'bytes', symbol: 'S', unit: 'B', domain: 'nonNegative', default: 1e9,
      description: { en: 'Size of the buffer', zh: '缓冲区大小' },
    },
    {
      name: 'participants', symbol: 'n', unit: '', domain: 'count', default: 8,
      description: { en: 'Participants', zh: '参与者数' },
    },
    {
      name: 'bandwidth', symbol: 'W', unit: 'B/s', domain: 'positive', default: 300e9,
      description: { en: 'Bandwidth of a participant in one direction', zh: '每个参与者的单向带宽' },
    },
    {
      name: 'latency', symbol: '\\alpha', unit: 's', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Latency of a step', zh: '每步延迟' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time', zh: '时间' } },
  latex: 't = \\frac{2 (n - 1)}{n} \\cdot \\frac{S}{W} + 2 (n - 1)\\,\\alpha',
  assumptions: [
    { en: 'No reduction inside the network', zh: '网络内不做归约' },
  ],
  sources: [{ source: sources.ncclCollectives }, { source: sources.ncclTests }],
  examples: [
    {
      inputs: { bytes: 1e9, participants: 8, bandwidth: 3e11 },
      expected: 0.00583333,
      tolerance: { rel: 1e-5 },
      source: { source: sources.ncclCollectives, where: '2 (p − 1) / p · S / B, by hand with the 300 GB/s of an A100' },
    },
    {
      inputs: { bytes: 1.304e10, participants: 8, bandwidth: 5e10 },
      expected: 0.4563,
      tolerance: { rel: 0.001 },
      source: { source: sources.gradientSync, where: '7B parameters on 8 GPUs at 400 Gbit/s' },
    },
  ],
  monotone: { bytes: 1, participants: 1, bandwidth: -1, latency: 1 },
  formula: allReduceTime,
}
