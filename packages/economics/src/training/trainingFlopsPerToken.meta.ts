import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingFlopsPerToken } from './trainingFlopsPerToken.js'

/** The catalogue's entry for `trainingFlopsPerToken`. */
export const trainingFlopsPerTokenMeta: CatalogEntry = {
  id: 'trainingFlopsPerToken',
  subject: 'training',
  title: { en: 'Training compute per token with attention', zh: '含注意力的每 token 训练计算量' },
  explanation: {
    en: '6 FLOP for each parameter and 12 for each layer, head width and token of context.',
    zh: '每参数 6 次浮点运算，再加注意力每层、每头宽、每上下文 token 12 次。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 540e9, defaultRecord: 'models/palm-540b',
      description: { en: 'Parameters', zh: '参数量' },
    },
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 118,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'attentionWidth', symbol: 'HQ', unit: '', domain: 'count', default: 12288,
      description: { en: 'Heads times the width of a head', zh: '头数乘以每头维度' },
    },
    {
      name: 'sequence', symbol: 'T', unit: 'token', domain: 'count', default: 2048,
      description: { en: 'Tokens of context', zh: '上下文 token 数' },
    },
  ],
  output: { symbol: 'C_t', unit: 'FLOP/token', description: { en: 'Training compute of a token', zh: '每 token 训练计算量' } },
  latex: 'C_t = 6N + 12\\,L\\,(HQ)\\,T',
  assumptions: [{ en: 'The backward pass takes twice the forward pass, and no activation is computed again', zh: '反向传播为前向的两倍，不重算激活' }],
  sources: [{ source: sources.palm2022, where: 'section 4.1' }],
  examples: [
    {
      inputs: { parameters: 5.4e11, layers: 118, attentionWidth: 12288, sequence: 2048 },
      expected: 3.275634e12,
      tolerance: { rel: 1e-6 },
      source: { source: sources.palm2022, where: 'the formula of section 4.1, computed by hand' },
    },
  ],
  monotone: { parameters: 1, layers: 1, attentionWidth: 1, sequence: 1 },
  formula: trainingFlopsPerToken,
}
