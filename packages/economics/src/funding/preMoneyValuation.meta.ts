import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { preMoneyValuation } from './preMoneyValuation.js'

/** The catalogue's entry for `preMoneyValuation`. */
export const preMoneyValuationMeta: CatalogEntry = {
  id: 'preMoneyValuation',
  subject: 'funding',
  title: { en: 'Implied pre-money valuation', zh: '隐含投前估值' },
  explanation: {
    en: 'What a company is held to be worth before a round: its post-money valuation less the money put in.',
    zh: '投后估值减去本轮投资额。',
  },
  inputs: [
    {
      name: 'investment', symbol: 'I', unit: '¤', domain: 'nonNegative', default: 2e6,
      description: { en: 'Money put in', zh: '投资额' },
    },
    {
      name: 'share', symbol: 's', unit: '1', domain: 'positiveShare', default: 0.2,
      description: { en: 'Share of the company bought', zh: '取得的股份比例' },
    },
  ],
  output: { symbol: 'V_0', unit: '¤', description: { en: 'Pre-money valuation', zh: '投前估值' } },
  latex: 'V_0 = I \\cdot \\frac{1 - s}{s}',
  assumptions: [
    { en: 'Priced equity only', zh: '仅限定价股权融资' },
  ],
  sources: [{ source: sources.postMoney }],
  examples: [
    {
      inputs: { investment: 2e6, share: 0.2 },
      expected: 8e6,
      tolerance: { rel: 1e-12 },
      source: { source: sources.postMoney },
    },
  ],
  monotone: { investment: 1, share: -1 },
  formula: preMoneyValuation,
}
