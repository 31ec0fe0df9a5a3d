import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { dilution } from './dilution.js'

/** The catalogue's entry for `dilution`. */
export const dilutionMeta: CatalogEntry = {
  id: 'dilution',
  subject: 'funding',
  title: { en: 'Dilution', zh: '股权稀释' },
  explanation: {
    en: 'The share of a company that a round hands to the new money.',
    zh: '一轮融资中新投资者取得的股份比例。',
  },
  inputs: [
    {
      name: 'preMoney', symbol: 'V_0', unit: '¤', domain: 'nonNegative', default: 8e6,
      description: { en: 'Valuation before the round', zh: '投前估值' },
    },
    {
      name: 'investment', symbol: 'I', unit: '¤', domain: 'positive', default: 2e6,
      description: { en: 'Money put in', zh: '投资额' },
    },
  ],
  output: { symbol: 'd', unit: '1', description: { en: 'Share that goes to the new investors', zh: '新投资者所占比例' } },
  latex: 'd = \\frac{I}{V_0 + I}',
  assumptions: [
    { en: 'Every existing holder is diluted alike', zh: '现有股东同比例稀释' },
  ],
  sources: [{ source: sources.postMoney }],
  examples: [
    {
      inputs: { preMoney: 8e6, investment: 2e6 },
      expected: 0.2,
      tolerance: { rel: 1e-12 },
      source: { source: sources.postMoney },
    },
    {
      inputs: { preMoney: 3.368, investment: 2.919 },
      expected: 0.46429,
      tolerance: { abs: 1e-5 },
      source: { source: sources.fundingRounds },
    },
  ],
  monotone: { preMoney: -1, investment: 1 },
  formula: dilution,
}
