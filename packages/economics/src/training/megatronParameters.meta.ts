import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { megatronParameters } from './megatronParameters.js'

/** The catalogue's entry for `megatronParameters`. */
export const megatronParametersMeta: CatalogEntry = {
  id: 'megatronParameters',
  subject: 'training',
  title: { en: 'Parameters of a GPT by its width and depth', zh: '由宽度和深度估算 GPT 参数量' },
  explanation: {
    en: 'Parameters of a GPT whose feed-forward block is four times as wide as the model, with biases and norms.',
    zh: '前馈层宽度为 4 倍隐藏维度的 GPT 的参数量，含偏置与归一化。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'l', unit: '', domain: 'count', default: 128,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'hidden', symbol: 'h', unit: '', domain: 'count', default: 25600,
      description: { en: 'Hidden size', zh: '隐藏维度' },
    },
    {
      name: 'vocabulary', symbol: 'V', unit: '', domain: 'count', default: 51200,
      description: { en: 'Entries of the vocabulary', zh: '词表大小' },
    },
    {
      name: 'sequence', symbol: 's', unit: 'token', domain: 'count', default: 2048,
      description: { en: 'Positions of the sequence', zh: '序列长度' },
    },
  ],
  output: { symbol: 'P', unit: '', description: { en: 'Parameters', zh: '参数量' } },
  latex: 'P = 12\\,l h^2 \\left(1 + \\frac{13}{12 h} + \\frac{V + s}{12\\,l h}\\right)',
  assumptions: [{ en: 'Learned positions, embeddings shared with the output, and as many keys as queries', zh: '学习式位置编码，输入输出共享嵌入，键值头数与查询头数相同' }],
  sources: [{ source: sources.narayanan2021, where: 'eq. 2' }],
  examples: [
    {
      inputs: { layers: 128, hidden: 25600, vocabulary: 51200, sequence: 2048 },
      expected: 1.008e12,
      tolerance: { rel: 0.001 },
      source: { source: sources.narayanan2021, where: 'Table 1' },
    },
  ],
  monotone: { layers: 1, hidden: 1, vocabulary: 1, sequence: 1 },
  formula: megatronParameters,
}
