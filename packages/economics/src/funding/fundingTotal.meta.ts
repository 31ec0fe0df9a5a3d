import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { fundingTotal } from './fundingTotal.js'

/** The catalogue's entry for `fundingTotal`. */
export const fundingTotalMeta: CatalogEntry = {
  id: 'fundingTotal',
  subject: 'funding',
  title: { en: 'Total funding', zh: '融资总额' },
  explanation: {
    en: 'The sum of the rounds.',
    zh: '各轮融资之和。',
  },
  inputs: [
    {
      name: 'rounds', symbol: 'F_i', unit: '¤', domain: 'nonNegative', default: [10.3e9, 10e9], defaultRecord: 'claims/c067', list: true,
      description: { en: 'Amount of each round', zh: '各轮融资额' },
    },
  ],
  output: { symbol: 'F', unit: '¤', description: { en: 'Total', zh: '总额' } },
  latex: 'F = \\sum_i F_i',
  assumptions: [
    { en: 'No round is counted twice', zh: '同一轮不重复计入' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { rounds: [1.03e10, 1e10] },
      expected: 2e10,
      tolerance: { rel: 0.02 },
      source: { source: sources.zhang2023, where: 'section 02' },
    },
  ],
  form: 'linear',
  monotone: { rounds: 1 },
  formula: fundingTotal,
}
