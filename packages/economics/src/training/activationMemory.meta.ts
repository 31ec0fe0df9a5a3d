import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { activationMemory } from './activationMemory.js'

/** The catalogue's entry for `activationMemory`. */
export const activationMemoryMeta: CatalogEntry = {
  id: 'activationMemory',
  subject: 'training',
  title: { en: 'Memory of activations', zh: '激活值显存' },
  explanation: {
    en: 'Bytes of 16-bit activations that the backward pass needs, with tensor and sequence parallelism.',
    zh: '反向传播所需的 16 位激活值字节数，可含张量并行与序列并行。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 96,
      description: { en: 'Layers', zh: '层数' },
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
      name: 'heads', symbol: 'a', unit: '', domain: 'count', default: 96,
      description: { en: 'Attention heads', zh: '注意力头数' },
    },
    {
      name: 'tensorParallel', symbol: 't', unit: '', domain: 'count', default: 1, optional: true,
      description: { en: 'Devices that share a layer', zh: '张量并行设备数' },
    },
    {
      name: 'sequenceParallel', symbol: 'q', unit: '', domain: 'flag', default: 0, optional: true,
      description: { en: '1 when the norms and dropouts are split along the sequence too, 0 when not', zh: '归一化与 dropout 也沿序列切分为 1，否则为 0' },
    },
    {
      name: 'attentionStored', symbol: 'k', unit: '1', domain: 'share', default: 1, optional: true,
      description: { en: 'Share of the attention matrices that is stored, the rest recomputed: 0 for selective recomputation or a fused kernel', zh: '保存的注意力矩阵比例，其余重算：选择性重算或融合算子取 0' },
    },
  ],
  output: { symbol: 'M', unit: 'B', description: { en: 'Bytes a device', zh: '每设备字节数' } },
  latex: 'M = L\\,s b h \\left(10\\,t^{-[q = 1]} + \\frac{24}{t} + \\frac{5\\,a s k}{h\\,t}\\right)',
  assumptions: [
    { en: 'Layers of the plain shape: feed-forward of four times the width, dropout', zh: '标准结构：前馈 4 倍宽度，含 dropout' },
  ],
  sources: [{ source: sources.korthikanti2022 }, { source: sources.neuronActivation }],
  examples: [
    {
      inputs: { layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, heads: 96 },
      expected: 2.8689e9,
      tolerance: { rel: 1e-3 },
      source: { source: sources.neuronActivation, where: 's b h (34 + 5 a s / h), computed by hand' },
    },
  ],
  monotone: { layers: 1, microbatch: 1, sequence: 1, hidden: 1, heads: 1, tensorParallel: -1, sequenceParallel: -1, attentionStored: 1 },
  formula: activationMemory,
}
