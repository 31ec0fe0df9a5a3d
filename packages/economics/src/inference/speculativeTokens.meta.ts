import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { speculativeTokens } from './speculativeTokens.js'

/** The catalogue's entry for `speculativeTokens`. */
export const speculativeTokensMeta: CatalogEntry = {
  id: 'speculativeTokens',
  subject: 'inference',
  title: { en: 'Tokens per step of speculative decoding', zh: '推测解码每步产出 token 数' },
  explanation: {
    en: 'Tokens that one pass of the large model yields when a draft is checked by it.',
    zh: '大模型每次验证草稿平均产出的 token 数。',
  },
  inputs: [
    {
      name: 'acceptance', symbol: '\\alpha', unit: '1', domain: 'share', default: 0.8,
      description: { en: 'Chance that a drafted token is accepted', zh: '草稿 token 的接受概率' },
    },
    {
      name: 'draftLength', symbol: '\\gamma', unit: '', domain: 'whole', default: 4,
      description: { en: 'Tokens drafted', zh: '草稿长度' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Tokens a step', zh: '每步 token 数' } },
  latex: 'n = \\frac{1 - \\alpha^{\\gamma + 1}}{1 - \\alpha}',
  assumptions: [
    { en: 'Each token is accepted with the same chance', zh: '各 token 接受概率相同' },
  ],
  sources: [{ source: sources.speculative }],
  examples: [
    {
      inputs: { acceptance: 0.8, draftLength: 4 },
      expected: 3.3616,
      tolerance: { rel: 1e-9 },
      source: { source: sources.speculative, where: 'the formula, by hand' },
    },
  ],
  monotone: { acceptance: 1, draftLength: 1 },
  formula: speculativeTokens,
}
