import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { transformerFlops } from './transformerFlops.js'

/** The catalogue's entry for `transformerFlops`. */
export const transformerFlopsMeta: CatalogEntry = {
  id: 'transformerFlops',
  subject: 'training',
  title: { en: 'Exact training compute of one sequence', zh: '单个序列的精确训练计算量' },
  explanation: {
    en: 'Compute of one sequence, forward and backward, counted matrix by matrix: projections, attention over the context, feed-forward, embeddings.',
    zh: '逐矩阵统计一个序列前向与反向的计算量：投影、上下文注意力、前馈层与词嵌入。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 10,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'hidden', symbol: 'd', unit: '', domain: 'count', default: 640,
      description: { en: 'Width of the residual stream', zh: '隐藏维度' },
    },
    {
      name: 'feedForward', symbol: 'F', unit: '', domain: 'count', default: 2560,
      description: { en: 'Width inside the feed-forward block', zh: '前馈层内部维度' },
    },
    {
      name: 'heads', symbol: 'H', unit: '', domain: 'count', default: 10,
      description: { en: 'Query heads', zh: '查询头数' },
    },
    {
      name: 'kvHeads', symbol: 'K', unit: '', domain: 'count', default: 10,
      description: { en: 'Key and value heads', zh: '键值头数' },
    },
    {
      name: 'headSize', symbol: 'h', unit: '', domain: 'count', default: 64,
      description: { en: 'Width of a head', zh: '每头维度' },
    },
    {
      name: 'sequence', symbol: 's', unit: 'token', domain: 'count', default: 2048,
      description: { en: 'Tokens of the sequence', zh: '序列 token 数' },
    },
    {
      name: 'vocabulary', symbol: 'V', unit: '', domain: 'whole', default: 0, optional: true,
      description: { en: 'Entries of the vocabulary; 0 leaves embeddings out', zh: '词表大小；取 0 则不计词嵌入' },
    },
    {
      name: 'embeddings', symbol: 'e', unit: '', domain: 'whole', default: 1, optional: true,
      description: { en: 'Vocabulary products counted: 1 for the logits, 2 with the input embedding too', zh: '计入的词表乘法：仅输出为 1，含输入嵌入为 2' },
    },
    {
      name: 'feedForwardMatrices', symbol: 'm', unit: '', domain: 'count', default: 2, optional: true,
      description: { en: 'Matrices of a feed-forward block', zh: '前馈层矩阵数' },
    },
    {
      name: 'softmax', symbol: 'c', unit: '', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'FLOP for each attention logit; Chinchilla counts 3', zh: '每个注意力分数的浮点运算数；Chinchilla 计 3' },
    },
    {
      name: 'passes', symbol: 'k', unit: '', domain: 'positive', default: 3, optional: true,
      description: { en: 'Cost in forward passes: 3 for forward and backward, 1 for forward only, 4 with recomputation', zh: '折合前向次数：前向加反向为 3，仅前向为 1，含重算为 4' },
    },
  ],
  output: { symbol: 'C', unit: 'FLOP', description: { en: 'Compute of one sequence', zh: '单序列计算量' } },
  latex: 'C = k\\,\\bigl(L\\,(4 s d h (H + K) + s^2 (4 H h + c H) + 2 m s d F) + 2 e s V d\\bigr)',
  assumptions: [
    { en: 'The whole square of the context is counted, not its causal half', zh: '注意力按完整方阵计，不取因果的一半' },
  ],
  sources: [{ source: sources.hoffmann2022, where: 'appendix F' }, { source: sources.nanogpt, where: 'scaling_laws.ipynb' }],
  examples: [
    {
      inputs: { layers: 10, hidden: 640, feedForward: 2560, heads: 10, kvHeads: 10, headSize: 64, sequence: 2048, softmax: 3 },
      expected: 929877196800,
      tolerance: { rel: 1e-12 },
      source: { source: sources.nanogpt, where: 'scaling_laws.ipynb, Table A4 row 1' },
    },
    {
      inputs: { layers: 12, hidden: 768, feedForward: 3072, heads: 12, kvHeads: 12, headSize: 64, sequence: 1024, vocabulary: 50257 },
      expected: 874944921600,
      tolerance: { rel: 1e-12 },
      source: { source: sources.nanogpt, where: 'transformer_sizing.ipynb' },
    },
  ],
  monotone: { layers: 1, hidden: 1, feedForward: 1, heads: 1, kvHeads: 1, headSize: 1, sequence: 1, vocabulary: 1, embeddings: 1, feedForwardMatrices: 1, softmax: 1, passes: 1 },
  formula: transformerFlops,
}
