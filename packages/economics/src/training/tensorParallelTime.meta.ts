import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { tensorParallelTime } from './tensorParallelTime.js'

/** The catalogue's entry for `tensorParallelTime`. */
export const tensorParallelTimeMeta: CatalogEntry = {
  id: 'tensorParallelTime',
  subject: 'training',
  title: { en: 'Communication of tensor parallelism', zh: '张量并行的通信时间' },
  explanation: {
    en: 'Time of the four all-reduces of activations that each layer needs in a training step.',
    zh: '每层一次训练步中四次激活值 all-reduce 的总时间。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 96,
      description: { en: 'Layers on the device', zh: '设备上的层数' },
    },
    {
      name: 'microbatch', symbol: 'b', unit: '', domain: 'count', default: 1,
      description: { en: 'Sequences in a microbatch', zh: '微批次中的序列数' },
    },
    {
      name: 'sequence', symbol: 's', unit: 'token', domain: 'count', default: 2048,
      description: { en: 'Tokens of a sequence', zh: '序列长度' },
    },
    {
      name: 'hidden', symbol: 'h', unit: '', domain: 'count', default: 12288,
      description: { en: 'Hidden size', zh: '隐藏维度' },
    },
    {
      name: 'participants', symbol: 't', unit: '', domain: 'count', default: 8,
      description: { en: 'Devices that share a layer', zh: '张量并行设备数' },
    },
    {
      name: 'bandwidth', symbol: 'W', unit: 'B/s', domain: 'positive', default: 300e9,
      description: { en: 'Bandwidth of a device in one direction', zh: '每个设备的单向带宽' },
    },
    {
      name: 'bytes', symbol: 'k', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of an activation', zh: '每个激活值的字节数' },
    },
  ],
  output: { symbol: 'T', unit: 's', description: { en: 'Time of communication a microbatch', zh: '每个微批次的通信时间' } },
  latex: 'T = \\frac{8\\,L\\,b s h\\,(t - 1)}{t} \\cdot \\frac{k}{W}',
  assumptions: [
    { en: 'Nothing is hidden behind computation', zh: '通信不与计算重叠' },
  ],
  sources: [{ source: sources.tensorParallelBook }, { source: sources.ncclCollectives }],
  examples: [
    {
      inputs: { layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, participants: 8, bandwidth: 3e11 },
      expected: 0.00117441,
      tolerance: { rel: 1e-4 },
      source: { source: sources.tensorParallelBook, where: 'two all-reduces a layer forward and two backward; by hand' },
    },
  ],
  monotone: { layers: 1, microbatch: 1, sequence: 1, hidden: 1, participants: 1, bandwidth: -1, bytes: 1 },
  formula: tensorParallelTime,
}
