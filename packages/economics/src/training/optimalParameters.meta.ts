import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { optimalParameters } from './optimalParameters.js'

/** The catalogue's entry for `optimalParameters`. */
export const optimalParametersMeta: CatalogEntry = {
  id: 'optimalParameters',
  subject: 'training',
  title: { en: 'Compute-optimal model size', zh: '计算最优的模型规模' },
  explanation: {
    en: 'Parameters that give the lowest predicted loss for a compute budget.',
    zh: '给定计算预算下使预测损失最小的参数量。',
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
  output: { symbol: 'N^{*}', unit: '', description: { en: 'Parameters', zh: '参数量' } },
  latex: 'N^{*} = G \\left(\\frac{C}{6}\\right)^{\\beta / (\\alpha + \\beta)},\\quad G = \\left(\\frac{\\alpha A}{\\beta B}\\right)^{1 / (\\alpha + \\beta)}',
  assumptions: [
    { en: 'Compute is 6 N D', zh: '计算量按 6ND' },
  ],
  sources: [{ source: sources.hoffmann2022, where: 'approach 3' }, { source: sources.nanogpt, where: 'scaling_laws.ipynb' }],
  examples: [
    {
      inputs: { flops: 2.21e19 },
      expected: 3.1623e8,
      tolerance: { rel: 0.05 },
      source: { source: sources.nanogpt, where: 'scaling_laws.ipynb' },
    },
  ],
  monotone: { flops: 1, A: 1, B: -1 },
  formula: optimalParameters,
}
