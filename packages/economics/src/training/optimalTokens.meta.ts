import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { optimalTokens } from './optimalTokens.js'

/** The catalogue's entry for `optimalTokens`. */
export const optimalTokensMeta: CatalogEntry = {
  id: 'optimalTokens',
  subject: 'training',
  title: { en: 'Compute-optimal amount of data', zh: '计算最优的数据量' },
  explanation: {
    en: 'Tokens that give the lowest predicted loss for a compute budget.',
    zh: '给定计算预算下使预测损失最小的 token 数。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'positive', default: 2.21e19,
      description: { en: 'Compute budget', zh: '计算预算' },
    },
    {
      name: 'A', symbol: 'A', unit: '', domain: 'positive', default: 406.4, optional: true,
      description: { en: 'Size of the term of the parameters', zh: '参数项系数' },
    },
    {
      name: 'B', symbol: 'B', unit: '', domain: 'positive', default: 410.7, optional: true,
      description: { en: 'Size of the term of the tokens', zh: '数据项系数' },
    },
    {
      name: 'alpha', symbol: '\\alpha', unit: '', domain: 'positive', default: 0.34, optional: true,
      description: { en: 'Power of the parameters', zh: '参数项指数' },
    },
    {
      name: 'beta', symbol: '\\beta', unit: '', domain: 'positive', default: 0.28, optional: true,
      description: { en: 'Power of the tokens', zh: '数据项指数' },
    },
  ],
  output: { symbol: 'D^{*}', unit: 'token', description: { en: 'Training tokens', zh: '训练 token 数' } },
  latex: 'D^{*} = G^{-1} \\left(\\frac{C}{6}\\right)^{\\alpha / (\\alpha + \\beta)},\\quad G = \\left(\\frac{\\alpha A}{\\beta B}\\right)^{1 / (\\alpha + \\beta)}',
  assumptions: [
    { en: 'Compute is 6 N D', zh: '计算量按 6ND' },
  ],
  sources: [{ source: sources.hoffmann2022, where: 'approach 3' }, { source: sources.nanogpt, where: 'scaling_laws.ipynb' }],
  examples: [
    {
      inputs: { flops: 2.21e19 },
      expected: 1.1649e10,
      tolerance: { rel: 0.05 },
      source: { source: sources.nanogpt, where: 'scaling_laws.ipynb: budget over 6 times its best size' },
    },
  ],
  monotone: { flops: 1, A: -1, B: 1 },
  formula: optimalTokens,
}
