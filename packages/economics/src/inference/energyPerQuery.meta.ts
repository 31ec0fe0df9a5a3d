import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { energyPerQuery } from './energyPerQuery.js'

/** The catalogue's entry for `energyPerQuery`. */
export const energyPerQueryMeta: CatalogEntry = {
  id: 'energyPerQuery',
  subject: 'inference',
  title: { en: 'Energy per query', zh: '每次查询能耗' },
  explanation: {
    en: 'Compute of an answer over the rate that is reached, times the power drawn with the overhead of the data centre.',
    zh: '一次回答的计算量除以实际算力，再乘以含数据中心开销的功率。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 200e9,
      description: { en: 'Active parameters', zh: '激活参数量' },
    },
    {
      name: 'tokens', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 500,
      description: { en: 'Tokens of the answer', zh: '回答 token 数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 990e12, defaultRecord: 'hardware/nvidia-h100',
      description: { en: 'Peak of a chip', zh: '芯片峰值算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 0.05,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
    {
      name: 'power', symbol: 'w', unit: 'W', domain: 'nonNegative', default: 1275,
      description: { en: 'Power of the server\'s part for a chip', zh: '单芯片分摊的服务器功率' },
    },
    {
      name: 'loadFactor', symbol: 'l', unit: '1', domain: 'share', default: 1, optional: true,
      description: { en: 'Share of that power drawn', zh: '功率负载系数' },
    },
    {
      name: 'pue', symbol: '\\mathrm{PUE}', unit: '', domain: 'atLeastOne', default: 1, optional: true,
      description: { en: 'Power usage effectiveness', zh: '电能使用效率（PUE）' },
    },
  ],
  output: { symbol: 'E', unit: 'W.h', description: { en: 'Energy of a query', zh: '每次查询能耗' } },
  latex: 'E = \\frac{2\\,N\\,n}{P \\cdot u} \\cdot w \\cdot l \\cdot \\mathrm{PUE}',
  assumptions: [
    { en: 'Reading the prompt is left out', zh: '不计提示词处理' },
  ],
  sources: [{ source: sources.epochQuery, where: 'row 12' }],
  examples: [
    {
      inputs: { parameters: 2e11, tokens: 500, peakFlops: 9.89e14, utilization: 0.05, power: 1275, loadFactor: 0.7, pue: 1.3 },
      expected: 1.304,
      tolerance: { rel: 0.005 },
      source: { source: sources.epochQuery, where: 'row 12' },
    },
    {
      inputs: { parameters: 2e11, tokens: 1500, peakFlops: 9.89e14, utilization: 0.05, power: 1275, loadFactor: 0.7, pue: 1.3 },
      expected: 3.911,
      tolerance: { rel: 0.005 },
      source: { source: sources.epochQuery, where: 'row 12' },
    },
  ],
  form: 'product',
  exponents: { parameters: 1, tokens: 1, peakFlops: -1, utilization: -1, power: 1, loadFactor: 1, pue: 1 },
  monotone: { parameters: 1, tokens: 1, peakFlops: -1, utilization: -1, power: 1, loadFactor: 1, pue: 1 },
  formula: energyPerQuery,
}
