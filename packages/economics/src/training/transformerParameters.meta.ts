import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { transformerParameters } from './transformerParameters.js'

/** The catalogue's entry for `transformerParameters`. */
export const transformerParametersMeta: CatalogEntry = {
  id: 'transformerParameters',
  subject: 'training',
  title: { en: 'Parameters of a transformer', zh: 'Transformer 参数量' },
  explanation: {
    en: 'Exact count from the shape: attention with grouped keys and values, feed-forward, embeddings, norms, biases and relative positions.',
    zh: '由结构精确计数：分组键值注意力、前馈层、词嵌入、归一化、偏置与相对位置。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 12,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'hidden', symbol: 'd', unit: '', domain: 'count', default: 768,
      description: { en: 'Width of the residual stream', zh: '隐藏维度' },
    },
    {
      name: 'feedForward', symbol: 'F', unit: '', domain: 'count', default: 3072,
      description: { en: 'Width inside the feed-forward block', zh: '前馈层内部维度' },
    },
    {
      name: 'heads', symbol: 'H', unit: '', domain: 'count', default: 12,
      description: { en: 'Query heads', zh: '查询头数' },
    },
    {
      name: 'kvHeads', symbol: 'K', unit: '', domain: 'count', default: 12,
      description: { en: 'Key and value heads', zh: '键值头数' },
    },
    {
      name: 'headSize', symbol: 'h', unit: '', domain: 'count', default: 64,
      description: { en: 'Width of a head', zh: '每头维度' },
    },
    {
      name: 'vocabulary', symbol: 'V', unit: '', domain: 'count', default: 50257,
      description: { en: 'Entries of the vocabulary', zh: '词表大小' },
    },
    {
      name: 'positions', symbol: 'P', unit: '', domain: 'whole', default: 0, optional: true,
      description: { en: 'Learned position embeddings', zh: '可学习的位置嵌入数' },
    },
    {
      name: 'feedForwardMatrices', symbol: 'm', unit: '', domain: 'count', default: 2, optional: true,
      description: { en: 'Matrices of a feed-forward block: 2, or 3 when it is gated (SwiGLU)', zh: '前馈层矩阵数：2，带门控（SwiGLU）时为 3' },
    },
    {
      name: 'embeddings', symbol: 'e', unit: '', domain: 'count', default: 1, optional: true,
      description: { en: 'Vocabulary matrices: 1 when input and output share it, 2 when not', zh: '词表矩阵数：输入输出共享为 1，否则为 2' },
    },
    {
      name: 'norms', symbol: 'n', unit: '', domain: 'whole', default: 0, optional: true,
      description: { en: 'Norm vectors a layer: 2 for gains, 4 for gains and biases; half as many close the model', zh: '每层归一化向量数：仅增益为 2，含偏置为 4；模型末端再加一半' },
    },
    {
      name: 'biases', symbol: 'b', unit: '', domain: 'flag', default: 0, optional: true,
      description: { en: '1 when the linear maps have biases, 0 when not', zh: '线性层有偏置为 1，否则为 0' },
    },
    {
      name: 'relativePositions', symbol: 'r', unit: '', domain: 'flag', default: 0, optional: true,
      description: { en: '1 when attention looks at relative positions as in Transformer-XL, 0 when not', zh: '注意力采用 Transformer-XL 式相对位置为 1，否则为 0' },
    },
  ],
  output: { symbol: 'N', unit: '', description: { en: 'Parameters', zh: '参数量' } },
  latex: 'N = L\\,\\bigl(2 d h (H + K) + m d F + n d + b\\,(h(H + 2K) + (m - 1)F + 2d) + r\\,h H (d + 2)\\bigr) + \\bigl(e V + P + \\tfrac{n}{2}\\bigr) d',
  assumptions: [{ en: 'All layers have the same shape', zh: '各层形状相同' }],
  sources: [{ source: sources.nanogpt, where: 'transformer_sizing.ipynb and, for relative positions, scaling_laws.ipynb' }, { source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { layers: 12, hidden: 768, feedForward: 3072, heads: 12, kvHeads: 12, headSize: 64, vocabulary: 50257, positions: 1024, norms: 2 },
      expected: 124337664,
      tolerance: { rel: 1e-15 },
      source: { source: sources.nanogpt, where: 'transformer_sizing.ipynb' },
    },
    {
      inputs: { layers: 64, hidden: 4096, feedForward: 16384, heads: 32, kvHeads: 8, headSize: 256, vocabulary: 32128, feedForwardMatrices: 3 },
      expected: 1.84e10,
      tolerance: { rel: 0.002 },
      source: { source: sources.scalingBook, where: 'inference.md, question 1' },
    },
    {
      inputs: { layers: 47, hidden: 5120, feedForward: 20480, heads: 40, kvHeads: 40, headSize: 128, vocabulary: 32000, norms: 4, biases: 1, relativePositions: 1 },
      expected: 1.6183e10,
      tolerance: { rel: 1e-4 },
      source: { source: sources.hoffmann2022, where: 'Table A9, last row' },
    },
  ],
  monotone: { layers: 1, hidden: 1, feedForward: 1, heads: 1, kvHeads: 1, headSize: 1, vocabulary: 1, positions: 1, feedForwardMatrices: 1, embeddings: 1, norms: 1, biases: 1, relativePositions: 1 },
  formula: transformerParameters,
}
