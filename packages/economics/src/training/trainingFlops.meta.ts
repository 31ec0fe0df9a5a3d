import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingFlops } from './trainingFlops.js'

/** The catalogue's entry for `trainingFlops`. */
export const trainingFlopsMeta: CatalogEntry = {
  id: 'trainingFlops',
  subject: 'training',
  title: { en: 'Training compute', zh: '训练计算量' },
  explanation: {
    en: 'Compute of one training run from the parameters and the tokens: 6 FLOP for every parameter and token, 2 forward and 4 backward.',
    zh: '由参数量与 token 数估算一次训练的计算量：每参数每 token 前向 2 次、反向 4 次，共 6 次浮点运算。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 175e9, defaultRecord: 'models/gpt-3-davinci',
      description: { en: 'Parameters that work on each token; for a mixture of experts the active ones', zh: '对每个 token 参与计算的参数量；混合专家模型取激活参数' },
    },
    {
      name: 'tokens', symbol: 'D', unit: 'token', domain: 'nonNegative', default: 300e9,
      description: { en: 'Training tokens', zh: '训练 token 数' },
    },
    {
      name: 'factor', symbol: 'k', unit: 'FLOP/token', domain: 'positive', default: 6, optional: true,
      description: { en: 'FLOP for a parameter and a token: 8 with full recomputation of activations, 3 for an encoder-decoder', zh: '每参数每 token 的浮点运算数：激活完全重算取 8，编码器—解码器取 3' },
    },
  ],
  output: { symbol: 'C', unit: 'FLOP', description: { en: 'Training compute', zh: '训练计算量' } },
  latex: 'C = k \\cdot N \\cdot D',
  assumptions: [
    { en: 'Attention over the context and embeddings are left out', zh: '忽略上下文注意力与词嵌入的计算' },
  ],
  sources: [{ source: sources.kaplan2020 }, { source: sources.brown2020, where: 'Table D.1' }],
  examples: [
    {
      inputs: { parameters: 1.746e11, tokens: 3e11 },
      expected: 3.14e23,
      tolerance: { rel: 0.006 },
      source: { source: sources.brown2020, where: 'Table D.1, row GPT-3 175B' },
    },
    {
      inputs: { parameters: 3e9, tokens: 1e12, factor: 3 },
      expected: 9e21,
      tolerance: { rel: 0.006 },
      source: { source: sources.brown2020, where: 'Table D.1, row T5-3B' },
    },
    {
      inputs: { parameters: 1.3e11, tokens: 4e11 },
      expected: 3.12e23,
      tolerance: { rel: 1e-9 },
      source: { source: sources.epochSystems, where: 'row GLM-130B' },
    },
  ],
  form: 'product',
  monotone: { parameters: 1, tokens: 1, factor: 1 },
  formula: trainingFlops,
}
