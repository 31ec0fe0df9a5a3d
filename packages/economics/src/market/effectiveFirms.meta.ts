import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { effectiveFirms } from './effectiveFirms.js'

/** The catalogue's entry for `effectiveFirms`. */
export const effectiveFirmsMeta: CatalogEntry = {
  id: 'effectiveFirms',
  subject: 'market',
  title: { en: 'Effective number of firms', zh: '等效企业数' },
  explanation: {
    en: 'How many firms of equal size would give the same concentration.',
    zh: '产生相同集中度的等规模企业数。',
  },
  inputs: [
    {
      name: 'shares', symbol: 's_i', unit: '1', domain: 'share', default: [0.3, 0.3, 0.2, 0.2], list: true,
      description: { en: 'Market shares of the firms', zh: '各企业的市场份额' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Firms of equal size', zh: '等规模企业数' } },
  latex: 'n = \\frac{1}{\\sum_i s_i^2}',
  assumptions: [{ en: 'The shares given are those of the whole market and add up to 1', zh: '所列份额覆盖整个市场，合计为 1' }],
  sources: [{ source: sources.dojHhi }],
  examples: [
    {
      inputs: { shares: [0.3, 0.3, 0.2, 0.2] },
      expected: 3.8461538,
      tolerance: { rel: 1e-7 },
      source: { source: sources.dojHhi, where: '10,000 over the 2,600 of its example' },
    },
  ],
  monotone: { shares: -1 },
  formula: effectiveFirms,
}
