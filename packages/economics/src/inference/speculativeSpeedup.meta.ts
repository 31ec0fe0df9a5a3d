import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { speculativeSpeedup } from './speculativeSpeedup.js'

/** The catalogue's entry for `speculativeSpeedup`. */
export const speculativeSpeedupMeta: CatalogEntry = {
  id: 'speculativeSpeedup',
  subject: 'inference',
  title: { en: 'Speedup of speculative decoding', zh: '推测解码加速比' },
  explanation: {
    en: 'Tokens a step over the time of a step with its draft.',
    zh: '每步产出 token 数除以含草稿的步时间。',
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
    {
      name: 'draftCost', symbol: 'c', unit: '', domain: 'nonNegative', default: 0.1,
      description: { en: 'Time of a drafted token over that of a step of the large model', zh: '草稿 token 与大模型单步的耗时比' },
    },
  ],
  output: { symbol: 'x', unit: 'x', description: { en: 'Speedup', zh: '加速比' } },
  latex: 'x = \\frac{1 - \\alpha^{\\gamma + 1}}{(1 - \\alpha)(1 + \\gamma c)}',
  assumptions: [
    { en: 'Checking a draft takes as long as one step', zh: '验证草稿与单步耗时相同' },
  ],
  sources: [{ source: sources.speculative }],
  examples: [
    {
      inputs: { acceptance: 0.8, draftLength: 4, draftCost: 0.1 },
      expected: 2.4011428571,
      tolerance: { rel: 1e-9 },
      source: { source: sources.speculative, where: 'the formula, by hand' },
    },
  ],
  monotone: { acceptance: 1, draftCost: -1 },
  formula: speculativeSpeedup,
}
