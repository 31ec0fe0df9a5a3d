import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { forwardFlopsPerToken } from './forwardFlopsPerToken.js'

/** The catalogue's entry for `forwardFlopsPerToken`. */
export const forwardFlopsPerTokenMeta: CatalogEntry = {
  id: 'forwardFlopsPerToken',
  subject: 'inference',
  title: { en: 'Compute per generated token', zh: '每 token 推理计算量' },
  explanation: {
    en: '2 FLOP for each active parameter, and 4 for each layer, width and token of context: a third of what training takes.',
    zh: '每激活参数 2 次浮点运算，再加注意力每层、每宽度、每上下文 token 4 次，即训练的三分之一。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 70e9, defaultRecord: 'models/llama-2-70b',
      description: { en: 'Active parameters', zh: '激活参数量' },
    },
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'whole', default: 0, optional: true,
      description: { en: 'Layers; 0 leaves attention out', zh: '层数；取 0 则忽略注意力' },
    },
    {
      name: 'attentionWidth', symbol: 'd', unit: '', domain: 'whole', default: 0, optional: true,
      description: { en: 'Heads times the width of a head', zh: '头数乘以每头维度' },
    },
    {
      name: 'context', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Tokens of context', zh: '上下文 token 数' },
    },
    {
      name: 'attentionFactor', symbol: 'a', unit: '', domain: 'nonNegative', default: 4, optional: true,
      description: { en: 'FLOP for a layer, width and token of context: 4 for scores and values, 2 as Kaplan et al. count', zh: '注意力每层、每宽度、每上下文 token 的浮点运算数：含分数与加权为 4，Kaplan 等计 2' },
    },
  ],
  output: { symbol: 'C_t', unit: 'FLOP/token', description: { en: 'Compute of a token', zh: '每 token 计算量' } },
  latex: 'C_t = 2N + a\\,L\\,d\\,n',
  assumptions: [{ en: 'Multiplications and additions of matrices only; norms, softmax and sampling are left out', zh: '只计矩阵乘加，不含归一化、softmax 和采样' }],
  sources: [{ source: sources.palm2022, where: 'section 4.1' }, { source: sources.kaplan2020 }],
  examples: [
    {
      inputs: { parameters: 7e10 },
      expected: 1.4e11,
      tolerance: { rel: 1e-12 },
      source: { source: sources.scalingBook, where: 'applied-inference.md: 2 N a token' },
    },
  ],
  monotone: { parameters: 1, layers: 1, attentionWidth: 1, context: 1, attentionFactor: 1 },
  formula: forwardFlopsPerToken,
}
