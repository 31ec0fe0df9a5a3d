import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { pipelineTransferTime } from './pipelineTransferTime.js'

/** The catalogue's entry for `pipelineTransferTime`. */
export const pipelineTransferTimeMeta: CatalogEntry = {
  id: 'pipelineTransferTime',
  subject: 'training',
  title: { en: 'Communication of pipeline parallelism', zh: '流水线并行的通信时间' },
  explanation: {
    en: 'Time in which a stage hands its activations to the next and takes the gradients back, over all microbatches of a step.',
    zh: '一个训练步中某阶段向下一阶段传递激活值并收回梯度的时间（所有微批次合计）。',
  },
  inputs: [
    {
      name: 'microbatches', symbol: 'm', unit: '', domain: 'count', default: 64,
      description: { en: 'Microbatches in a batch', zh: '每批次的微批次数' },
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
      name: 'bandwidth', symbol: 'W', unit: 'B/s', domain: 'positive', default: 25e9,
      description: { en: 'Bandwidth between stages in one direction', zh: '阶段间的单向带宽' },
    },
    {
      name: 'interleaving', symbol: 'v', unit: '', domain: 'count', default: 1, optional: true,
      description: { en: 'Model chunks a device (interleaved schedule)', zh: '每设备的模型块数（交错调度）' },
    },
    {
      name: 'bytes', symbol: 'k', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of an activation', zh: '每个激活值的字节数' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time of communication a step', zh: '每步通信时间' } },
  latex: 't = \\frac{2\\,v\\,m\\,b s h\\,k}{W}',
  assumptions: [
    { en: 'Nothing is hidden behind computation', zh: '通信不与计算重叠' },
  ],
  sources: [{ source: sources.pipelineAtlas }],
  examples: [
    {
      inputs: { microbatches: 64, microbatch: 1, sequence: 2048, hidden: 12288, bandwidth: 2.5e10 },
      expected: 0.25769804,
      tolerance: { rel: 1e-7 },
      source: { source: sources.pipelineAtlas, where: 'activations forward and gradients back at each boundary; by hand' },
    },
  ],
  form: 'product',
  exponents: { microbatches: 1, microbatch: 1, sequence: 1, hidden: 1, bandwidth: -1, interleaving: 1, bytes: 1 },
  monotone: { microbatches: 1, microbatch: 1, sequence: 1, hidden: 1, bandwidth: -1, interleaving: 1, bytes: 1 },
  formula: pipelineTransferTime,
}
