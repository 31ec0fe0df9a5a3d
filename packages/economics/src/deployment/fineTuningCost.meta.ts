import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { fineTuningCost } from './fineTuningCost.js'

/** The catalogue's entry for `fineTuningCost`. */
export const fineTuningCostMeta: CatalogEntry = {
  id: 'fineTuningCost',
  subject: 'deployment',
  title: { en: 'Cost of fine-tuning', zh: '微调成本' },
  explanation: {
    en: 'Compute of training on one\'s own data, on rented chips.',
    zh: '在租用芯片上用自有数据训练的成本。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 13e9, defaultRecord: 'models/llama-2-13b',
      description: { en: 'Parameters', zh: '参数量' },
    },
    {
      name: 'tokens', symbol: 'D', unit: 'token', domain: 'nonNegative', default: 1e9,
      description: { en: 'Tokens of one\'s own data, over all passes', zh: '自有数据 token 数（含多轮）' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Peak of a chip', zh: '芯片峰值算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 0.4,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
    {
      name: 'price', symbol: 'p', unit: '¤/h', domain: 'nonNegative', default: 2,
      description: { en: 'Price of a chip for an hour', zh: '每芯片每小时价格' },
    },
    {
      name: 'factor', symbol: 'k', unit: 'FLOP/token', domain: 'positive', default: 6, optional: true,
      description: { en: 'FLOP for a parameter and a token', zh: '每参数每 token 的浮点运算数' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost', zh: '成本' } },
  latex: 'K = \\frac{k\\,N\\,D}{P\\,u} \\cdot p',
  assumptions: [
    { en: 'All parameters are trained', zh: '训练全部参数' },
  ],
  sources: [{ source: sources.kaplan2020 }, { source: sources.narayanan2021, where: 'eq. 4' }],
  examples: [
    {
      inputs: { parameters: 1.3e10, tokens: 1e9, peakFlops: 3.12e14, utilization: 0.4, price: 2 },
      expected: 347.2222,
      tolerance: { rel: 1e-6 },
      source: { source: sources.narayanan2021, where: '6 N D over the rate reached, by hand' },
    },
  ],
  form: 'product',
  exponents: { parameters: 1, tokens: 1, peakFlops: -1, utilization: -1, price: 1, factor: 1 },
  monotone: { parameters: 1, tokens: 1, peakFlops: -1, utilization: -1, price: 1, factor: 1 },
  formula: fineTuningCost,
}
