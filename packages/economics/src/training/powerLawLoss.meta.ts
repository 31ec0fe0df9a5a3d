import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { powerLawLoss } from './powerLawLoss.js'

/** The catalogue's entry for `powerLawLoss`. */
export const powerLawLossMeta: CatalogEntry = {
  id: 'powerLawLoss',
  subject: 'training',
  title: { en: 'Loss by a single power law', zh: '单变量幂律损失' },
  explanation: {
    en: 'Loss when only one of size, data or compute limits it.',
    zh: '仅受规模、数据或计算之一限制时的损失。',
  },
  inputs: [
    {
      name: 'amount', symbol: 'x', unit: '', domain: 'positive', default: 1e9,
      description: { en: 'Parameters, tokens or compute', zh: '参数量、token 数或计算量' },
    },
    {
      name: 'constant', symbol: 'x_c', unit: '', domain: 'positive', default: 8.8e13,
      description: { en: 'Amount at which the law gives 1: Kaplan et al. have 8.8e13 parameters, 5.4e13 tokens, 3.1e8 petaFLOP/s-days', zh: '使损失为 1 的量：Kaplan 等为 8.8e13 个参数、5.4e13 个 token、3.1e8 PFLOP/s·天' },
    },
    {
      name: 'exponent', symbol: '\\alpha', unit: '', domain: 'nonNegative', default: 0.076,
      description: { en: 'Power: Kaplan et al. have 0.076 for parameters, 0.095 for tokens, 0.050 for compute', zh: '指数：Kaplan 等对参数量取 0.076，数据量取 0.095，计算量取 0.050' },
    },
  ],
  output: { symbol: '\\mathcal{L}', unit: '', description: { en: 'Loss in nats a token', zh: '损失（nat/token）' } },
  latex: '\\mathcal{L} = \\left(\\frac{x_c}{x}\\right)^{\\alpha}',
  assumptions: [
    { en: 'The other two are not the bottleneck', zh: '其余两项不构成瓶颈' },
  ],
  sources: [{ source: sources.kaplanPaper, where: 'section 1.2' }, { source: sources.kaplan2020 }, { source: sources.kaplanExponents }],
  examples: [
    {
      inputs: { amount: 2, constant: 1, exponent: 0.076 },
      expected: 0.95,
      tolerance: { abs: 0.005 },
      source: { source: sources.kaplanPaper, where: 'section 1.2: twice the parameters' },
    },
    {
      inputs: { amount: 8.8e13, constant: 8.8e13, exponent: 0.076 },
      expected: 1,
      tolerance: { rel: 1e-12 },
      source: { source: sources.kaplanPaper, where: 'equation 1.1, at the constant itself' },
    },
  ],
  monotone: { amount: -1, constant: 1 },
  formula: powerLawLoss,
}
