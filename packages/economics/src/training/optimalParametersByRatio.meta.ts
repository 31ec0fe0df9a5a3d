import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { optimalParametersByRatio } from './optimalParametersByRatio.js'

/** The catalogue's entry for `optimalParametersByRatio`. */
export const optimalParametersByRatioMeta: CatalogEntry = {
  id: 'optimalParametersByRatio',
  subject: 'training',
  title: { en: 'Model size at a fixed ratio of tokens', zh: '固定 token 比例的模型规模' },
  explanation: {
    en: 'Parameters that a compute budget allows when every parameter gets a number of tokens.',
    zh: '每参数对应固定 token 数时，计算预算允许的参数量。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'nonNegative', default: 5.88e23,
      description: { en: 'Compute budget', zh: '计算预算' },
    },
    {
      name: 'tokensPerParameter', symbol: 'r', unit: 'token', domain: 'positive', default: 20, optional: true,
      description: { en: 'Tokens a parameter', zh: '每参数 token 数' },
    },
    {
      name: 'factor', symbol: 'k', unit: 'FLOP/token', domain: 'positive', default: 6, optional: true,
      description: { en: 'FLOP for a parameter and a token', zh: '每参数每 token 的浮点运算数' },
    },
  ],
  output: { symbol: 'N', unit: '', description: { en: 'Parameters', zh: '参数量' } },
  latex: 'N = \\sqrt{\\frac{C}{k \\cdot r}}',
  assumptions: [{ en: 'The best ratio of tokens to parameters does not depend on the budget', zh: '最优的 token 与参数之比不随预算变化' }],
  sources: [{ source: sources.hoffmann2022, where: 'Table 3' }],
  examples: [
    {
      inputs: { flops: 5.88e23 },
      expected: 7e10,
      tolerance: { rel: 0.005 },
      source: { source: sources.hoffmann2022, where: 'Chinchilla: 70B on 1.4T' },
    },
    {
      inputs: { flops: 1.23e22, tokensPerParameter: 20.51 },
      expected: 1e10,
      tolerance: { rel: 0.002 },
      source: { source: sources.hoffmann2022, where: 'Table 3: 10B on 205.1B' },
    },
  ],
  form: 'product',
  exponents: { flops: 0.5, tokensPerParameter: -0.5, factor: -0.5 },
  monotone: { flops: 1, tokensPerParameter: -1, factor: -1 },
  formula: optimalParametersByRatio,
}
