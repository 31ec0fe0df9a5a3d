import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { scaledOptimum } from './scaledOptimum.js'

/** The catalogue's entry for `scaledOptimum`. */
export const scaledOptimumMeta: CatalogEntry = {
  id: 'scaledOptimum',
  subject: 'training',
  title: { en: 'Optimum along a power law of compute', zh: '沿计算量幂律外推的最优值' },
  explanation: {
    en: 'Moves a known best size or amount of data to another budget along a power of compute: approaches 1 and 2 of Chinchilla.',
    zh: '沿计算量的幂律把已知最优规模或数据量外推到另一预算：Chinchilla 方法一、二。',
  },
  inputs: [
    {
      name: 'flops', symbol: 'C', unit: 'FLOP', domain: 'positive', default: 1.27e26,
      description: { en: 'Compute budget', zh: '计算预算' },
    },
    {
      name: 'referenceFlops', symbol: 'C_0', unit: 'FLOP', domain: 'positive', default: 1.23e22,
      description: { en: 'Budget of the known optimum', zh: '已知最优值的预算' },
    },
    {
      name: 'referenceValue', symbol: 'v_0', unit: '', domain: 'nonNegative', default: 1e10,
      description: { en: 'Best size or amount at that budget', zh: '该预算下的最优值' },
    },
    {
      name: 'exponent', symbol: 'a', unit: '', domain: 'finite', default: 0.5,
      description: { en: 'Power of compute: about 0.5 for both size and data', zh: '计算量的指数：规模与数据均约 0.5' },
    },
  ],
  output: { symbol: 'v', unit: '', description: { en: 'Best size or amount', zh: '最优值' } },
  latex: 'v = v_0 \\left(\\frac{C}{C_0}\\right)^{a}',
  assumptions: [{ en: 'The power law holds between the two budgets, with the same data and architecture', zh: '幂律在两个预算之间成立，数据与架构相同' }],
  sources: [{ source: sources.hoffmann2022, where: 'Table 3' }],
  examples: [
    {
      inputs: { flops: 1.27e26, referenceFlops: 1.23e22, referenceValue: 1e10, exponent: 0.5 },
      expected: 1e12,
      tolerance: { rel: 0.02 },
      source: { source: sources.hoffmann2022, where: 'Table 3: 1T at 1.27e26 FLOP' },
    },
  ],
  monotone: { referenceValue: 1 },
  formula: scaledOptimum,
}
