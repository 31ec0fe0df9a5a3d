import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingCostTotal } from './trainingCostTotal.js'

/** The catalogue's entry for `trainingCostTotal`. */
export const trainingCostTotalMeta: CatalogEntry = {
  id: 'trainingCostTotal',
  subject: 'training',
  title: { en: 'Cost of repeated training', zh: '多次训练的总成本' },
  explanation: {
    en: 'Runs times the cost of one.',
    zh: '训练次数乘以单次成本。',
  },
  inputs: [
    {
      name: 'runs', symbol: 'n', unit: '', domain: 'nonNegative', default: 1,
      description: { en: 'Training runs', zh: '训练次数' },
    },
    {
      name: 'costPerRun', symbol: 'k', unit: '¤', domain: 'nonNegative', default: 12e6, defaultRecord: 'claims/c103',
      description: { en: 'Cost of one run', zh: '单次训练成本' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Total cost', zh: '总成本' } },
  latex: 'K = n \\cdot k',
  assumptions: [
    { en: 'Every run costs the same', zh: '各次成本相同' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 03' }],
  examples: [
    {
      inputs: { runs: 1, costPerRun: 1.2e7 },
      expected: 1.2e7,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 03' },
    },
  ],
  form: 'product',
  monotone: { runs: 1, costPerRun: 1 },
  formula: trainingCostTotal,
}
