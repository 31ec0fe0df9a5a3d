import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { megatronIterationFlops } from './megatronIterationFlops.js'

/** The catalogue's entry for `megatronIterationFlops`. */
export const megatronIterationFlopsMeta: CatalogEntry = {
  id: 'megatronIterationFlops',
  subject: 'training',
  title: { en: 'Compute of one training iteration of a GPT', zh: 'GPT 一次训练迭代的计算量' },
  explanation: {
    en: 'Compute of a batch, with the part that recomputation of activations adds.',
    zh: '一个批次的计算量，含激活重算部分。',
  },
  inputs: [
    {
      name: 'batch', symbol: 'B', unit: '', domain: 'count', default: 1920,
      description: { en: 'Sequences in the batch', zh: '批次中的序列数' },
    },
    {
      name: 'sequence', symbol: 's', unit: 'token', domain: 'count', default: 2048,
      description: { en: 'Tokens of a sequence', zh: '序列长度' },
    },
    {
      name: 'layers', symbol: 'l', unit: '', domain: 'count', default: 105,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'hidden', symbol: 'h', unit: '', domain: 'count', default: 20480,
      description: { en: 'Hidden size', zh: '隐藏维度' },
    },
    {
      name: 'vocabulary', symbol: 'V', unit: '', domain: 'count', default: 50272,
      description: { en: 'Entries of the vocabulary', zh: '词表大小' },
    },
    {
      name: 'recomputation', symbol: 'r', unit: '1', domain: 'share', default: 1, optional: true,
      description: { en: 'Share of the layers\' forward pass that is computed again: 1 for full recomputation, 0 for none', zh: '重算的前向比例：完全重算为 1，不重算为 0' },
    },
  ],
  output: { symbol: 'F', unit: 'FLOP', description: { en: 'Compute of the iteration', zh: '一次迭代的计算量' } },
  latex: 'F = 24\\,(3 + r)\\,B s l h^2 \\left(1 + \\frac{s}{6h}\\right) + 6\\,B s h V',
  assumptions: [
    { en: 'Full recomputation gives the 96 of the paper', zh: '完全重算时系数即论文中的 96' },
  ],
  sources: [{ source: sources.narayanan2021 }, { source: sources.llmAnalysis }],
  examples: [
    {
      inputs: { batch: 1920, sequence: 2048, layers: 105, hidden: 20480, vocabulary: 50272 },
      expected: 1.6926e19,
      tolerance: { rel: 1e-3 },
      source: { source: sources.llmAnalysis, where: '2,240 GPUs × 60.1 s × 126 TFLOP/s is 1.70e19; the formula computed by hand' },
    },
  ],
  monotone: { batch: 1, sequence: 1, layers: 1, hidden: 1, vocabulary: 1, recomputation: 1 },
  formula: megatronIterationFlops,
}
