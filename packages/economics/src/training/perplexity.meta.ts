import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { perplexity } from './perplexity.js'

/** The catalogue's entry for `perplexity`. */
export const perplexityMeta: CatalogEntry = {
  id: 'perplexity',
  subject: 'training',
  title: { en: 'Perplexity', zh: '困惑度' },
  explanation: {
    en: 'How many equally likely tokens a model is choosing between, on average.',
    zh: '模型平均相当于在多少个等概率 token 之间选择。',
  },
  inputs: [
    {
      name: 'loss', symbol: '\\mathcal{L}', unit: '', domain: 'nonNegative', default: 3,
      description: { en: 'Loss in nats a token', zh: '每 token 损失（nat）' },
    },
  ],
  output: { symbol: 'P', unit: '', description: { en: 'Perplexity', zh: '困惑度' } },
  latex: 'P = e^{\\mathcal{L}}',
  assumptions: [
    { en: 'Comparable only between models with the same tokenizer', zh: '仅在分词器相同时可比' },
  ],
  sources: [{ source: sources.perplexityConverter }],
  examples: [
    {
      inputs: { loss: 3 },
      expected: 20.09,
      tolerance: { abs: 0.005 },
      source: { source: sources.perplexityConverter },
    },
  ],
  monotone: { loss: 1 },
  formula: perplexity,
}
