import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { amortizedTrainingCost } from './amortizedTrainingCost.js'

/** The catalogue's entry for `amortizedTrainingCost`. */
export const amortizedTrainingCostMeta: CatalogEntry = {
  id: 'amortizedTrainingCost',
  subject: 'training',
  title: { en: 'Cost of a training run on owned chips', zh: '自有芯片的训练成本' },
  explanation: {
    en: 'The part of the chips\' price that the run uses up, and its electricity.',
    zh: '训练所摊销的芯片购置成本与电费。',
  },
  inputs: [
    {
      name: 'chips', symbol: 'n', unit: '', domain: 'nonNegative', default: 8,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'chipPrice', symbol: 'p', unit: '¤', domain: 'nonNegative', default: 49000,
      description: { en: 'Price of a chip with its part of server and network', zh: '单芯片价格，含服务器和网络分摊' },
    },
    {
      name: 'hours', symbol: 't', unit: 'h', domain: 'nonNegative', default: 400,
      description: { en: 'Hours of training', zh: '训练小时数' },
    },
    {
      name: 'lifetime', symbol: 'T', unit: 'a', domain: 'positive', default: 4,
      description: { en: 'Years over which a chip is written off', zh: '折旧年限' },
    },
    {
      name: 'power', symbol: 'w', unit: 'kW', domain: 'nonNegative', default: 0.7,
      description: { en: 'Power of a chip', zh: '单芯片功率' },
    },
    {
      name: 'pue', symbol: '\\mathrm{PUE}', unit: '', domain: 'atLeastOne', default: 1.4,
      description: { en: 'Power usage effectiveness', zh: '电能使用效率（PUE）' },
    },
    {
      name: 'electricityPrice', symbol: 'q', unit: '¤/kW.h', domain: 'nonNegative', default: 0.12,
      description: { en: 'Price of electricity', zh: '电价' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost of the run', zh: '训练成本' } },
  latex: 'K = n\\,t \\left(\\frac{p}{T} + w \\cdot \\mathrm{PUE} \\cdot q\\right)',
  assumptions: [
    { en: 'Straight-line write-off over hours, a year of 8,766 hours', zh: '按小时直线折旧，一年计 8,766 小时' },
    { en: 'Interest, staff and resale value are left out', zh: '不含利息、人员和残值' },
  ],
  sources: [{ source: sources.onPremTco }, { source: sources.epochSystems }],
  examples: [
    {
      inputs: { chips: 8, chipPrice: 49000, hours: 400, lifetime: 4, power: 0.7, pue: 1.4, electricityPrice: 0.12 },
      expected: 4848.143,
      tolerance: { rel: 1e-6 },
      source: { source: sources.onPremTco, where: 'inputs of the page; charged by the hour of use, computed by hand' },
    },
  ],
  monotone: { chips: 1, chipPrice: 1, hours: 1, lifetime: -1, power: 1, pue: 1, electricityPrice: 1 },
  formula: amortizedTrainingCost,
}
