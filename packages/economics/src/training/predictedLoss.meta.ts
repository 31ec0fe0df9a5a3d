import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { predictedLoss } from './predictedLoss.js'

/** The catalogue's entry for `predictedLoss`. */
export const predictedLossMeta: CatalogEntry = {
  id: 'predictedLoss',
  subject: 'training',
  title: { en: 'Predicted loss', zh: '预测损失' },
  explanation: {
    en: 'Loss of a model of a size trained on an amount of data, by the parametric law of Chinchilla.',
    zh: '按 Chinchilla 参数化规律预测给定规模与数据量的损失。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'positive', default: 399.54e6,
      description: { en: 'Parameters', zh: '参数量' },
    },
    {
      name: 'tokens', symbol: 'D', unit: 'token', domain: 'positive', default: 14.43e9,
      description: { en: 'Training tokens', zh: '训练 token 数' },
    },
    {
      name: 'E', symbol: 'E', unit: '', domain: 'positive', default: 1.69, optional: true,
      description: { en: 'Loss of perfect prediction', zh: '不可约损失' },
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
  output: { symbol: '\\mathcal{L}', unit: '', description: { en: 'Loss in nats a token', zh: '损失（nat/token）' } },
  latex: '\\mathcal{L} = E + \\frac{A}{N^{\\alpha}} + \\frac{B}{D^{\\beta}}',
  assumptions: [
    { en: 'The constants hold for the data and architecture they were fitted on', zh: '常数仅适用于其拟合所用的数据与结构' },
  ],
  sources: [{ source: sources.hoffmann2022, where: 'approach 3' }],
  examples: [
    {
      inputs: { parameters: 3.9954e8, tokens: 1.443e10 },
      expected: 2.76,
      tolerance: { abs: 0.005 },
      source: { source: sources.nanogpt, where: 'scaling_laws.ipynb' },
    },
  ],
  monotone: { parameters: -1, tokens: -1, E: 1, A: 1, B: 1 },
  formula: predictedLoss,
}
