import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { allGatherTime } from './allGatherTime.js'

/** The catalogue's entry for `allGatherTime`. */
export const allGatherTimeMeta: CatalogEntry = {
  id: 'allGatherTime',
  subject: 'training',
  title: { en: 'Time of an all-gather or reduce-scatter', zh: 'All-gather 与 reduce-scatter 通信时间' },
  explanation: {
    en: 'Time to hand every participant the whole of a buffer of which each holds a part, or the reverse with addition.',
    zh: '各参与者各持一部分，收集（或归约分散）整个缓冲区的时间。',
  },
  inputs: [
    {
      name: 'bytes', symbol: 'S', unit: 'B', domain: 'nonNegative', default: 1e9,
      description: { en: 'Size of the whole buffer', zh: '整个缓冲区大小' },
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
  latex: 't = \\frac{n - 1}{n} \\cdot \\frac{S}{W} + (n - 1)\\,\\alpha',
  assumptions: [{ en: 'A ring: every link is as fast as the others and used in both steps without contention', zh: '环形通信：各链路速度相同，互不争用' }],
  sources: [{ source: sources.ncclCollectives }, { source: sources.ncclTests }],
  examples: [
    {
      inputs: { bytes: 1e9, participants: 8, bandwidth: 3e11 },
      expected: 0.00291667,
      tolerance: { rel: 1e-5 },
      source: { source: sources.ncclCollectives, where: '(p − 1) / p · S / B, by hand' },
    },
  ],
  monotone: { bytes: 1, participants: 1, bandwidth: -1, latency: 1 },
  formula: allGatherTime,
}
