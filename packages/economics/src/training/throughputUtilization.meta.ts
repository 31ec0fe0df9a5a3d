import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { throughputUtilization } from './throughputUtilization.js'

/** The catalogue's entry for `throughputUtilization`. */
export const throughputUtilizationMeta: CatalogEntry = {
  id: 'throughputUtilization',
  subject: 'training',
  title: { en: 'Utilization from token throughput', zh: '由 token 吞吐量计算利用率' },
  explanation: {
    en: 'Tokens in a second times the compute of a token, as a share of the peak.',
    zh: '每秒 token 数乘以每 token 计算量，除以峰值算力。',
  },
  inputs: [
    {
      name: 'tokensPerSecond', symbol: 'r', unit: 'token/s', domain: 'nonNegative', default: 238300,
      description: { en: 'Tokens trained on in a second', zh: '每秒训练 token 数' },
    },
    {
      name: 'flopsPerToken', symbol: 'C_t', unit: 'FLOP/token', domain: 'nonNegative', default: 3.275634e12,
      description: { en: 'Compute that the model needs for a token', zh: '每 token 所需计算量' },
    },
    {
      name: 'chips', symbol: 'n', unit: '', domain: 'positive', default: 6144,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 275e12,
      description: { en: 'Peak of one chip', zh: '单芯片峰值算力' },
    },
  ],
  output: { symbol: 'u', unit: '1', description: { en: 'Utilization', zh: '利用率' } },
  latex: 'u = \\frac{r \\cdot C_t}{n \\cdot P}',
  assumptions: [{ en: 'The compute of a token is what the model needs, without recomputation', zh: '每 token 计算量只计模型所需，不含重计算' }],
  sources: [{ source: sources.palm2022, where: 'section 4.1' }],
  examples: [
    {
      inputs: { tokensPerSecond: 238300, flopsPerToken: 3.275634e12, chips: 6144, peakFlops: 2.75e14 },
      expected: 0.462,
      tolerance: { abs: 0.001 },
      source: { source: sources.palm2022, where: 'Table 3' },
    },
  ],
  form: 'product',
  exponents: { tokensPerSecond: 1, flopsPerToken: 1, chips: -1, peakFlops: -1 },
  monotone: { tokensPerSecond: 1, flopsPerToken: 1, chips: -1, peakFlops: -1 },
  formula: throughputUtilization,
}
