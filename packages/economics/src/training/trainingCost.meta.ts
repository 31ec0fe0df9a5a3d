import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingCost } from './trainingCost.js'

/** The catalogue's entry for `trainingCost`. */
export const trainingCostMeta: CatalogEntry = {
  id: 'trainingCost',
  subject: 'training',
  title: { en: 'Cost of a training run on rented chips', zh: '租用芯片的训练成本' },
  explanation: {
    en: 'Chip-hours times the price of an hour.',
    zh: '芯片小时数乘以每小时租价。',
  },
  inputs: [
    {
      name: 'chipHours', symbol: 'h', unit: 'h', domain: 'nonNegative', default: 3111930,
      description: { en: 'Chip-hours', zh: '芯片小时数' },
    },
    {
      name: 'price', symbol: 'p', unit: '¤/h', domain: 'nonNegative', default: 1.5,
      description: { en: 'Price of a chip for an hour', zh: '每芯片每小时价格' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost of the run', zh: '训练成本' } },
  latex: 'K = h \\cdot p',
  assumptions: [
    { en: 'Failed and preparatory runs, staff and data are left out', zh: '不含失败与预备实验、人员和数据成本' },
  ],
  sources: [{ source: sources.lambda2020 }],
  examples: [
    {
      inputs: { chipHours: 3111930, price: 1.5 },
      expected: 4.6e6,
      tolerance: { rel: 0.02 },
      source: { source: sources.lambda2020, where: '355 GPU-years' },
    },
  ],
  form: 'product',
  monotone: { chipHours: 1, price: 1 },
  formula: trainingCost,
}
