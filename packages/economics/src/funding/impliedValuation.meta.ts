import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { impliedValuation } from './impliedValuation.js'

/** The catalogue's entry for `impliedValuation`. */
export const impliedValuationMeta: CatalogEntry = {
  id: 'impliedValuation',
  subject: 'funding',
  title: { en: 'Implied post-money valuation', zh: '隐含投后估值' },
  explanation: {
    en: 'What a company is held to be worth after a round: the money divided by the share it bought.',
    zh: '由投资额与所占股份推出的投后估值。',
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
  output: { symbol: 'V', unit: '¤', description: { en: 'Post-money valuation', zh: '投后估值' } },
  latex: 'V = \\frac{I}{s}',
  assumptions: [
    { en: 'Priced equity only: no notes, options or preferences', zh: '仅限定价股权融资，不含可转债、期权和优先权' },
  ],
  sources: [{ source: sources.postMoney }],
  examples: [
    {
      inputs: { investment: 2e6, share: 0.2 },
      expected: 1e7,
      tolerance: { rel: 1e-12 },
      source: { source: sources.postMoney },
    },
  ],
  form: 'product',
  exponents: { investment: 1, share: -1 },
  monotone: { investment: 1, share: -1 },
  formula: impliedValuation,
}
