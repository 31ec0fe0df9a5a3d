import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { marketShare } from './marketShare.js'

/** The catalogue's entry for `marketShare`. */
export const marketShareMeta: CatalogEntry = {
  id: 'marketShare',
  subject: 'market',
  title: { en: 'Market share', zh: '市场份额' },
  explanation: {
    en: 'A part of a market as a share of all of it.',
    zh: '某部分占整个市场的比例。',
  },
  inputs: [
    {
      name: 'part', symbol: 's', unit: '', domain: 'nonNegative', default: 0.7, defaultRecord: 'claims/c143', anyUnit: true,
      description: { en: 'The part: sales or units of one', zh: '该部分的销售额或数量' },
    },
    {
      name: 'total', symbol: 'M', unit: '', domain: 'positive', default: 1, anyUnit: true,
      description: { en: 'The whole market', zh: '整个市场' },
    },
  ],
  output: { symbol: 'x', unit: '1', description: { en: 'Share', zh: '份额' } },
  latex: 'x = \\frac{s}{M}',
  assumptions: [
    { en: 'Part and whole are counted in the same way', zh: '部分与整体口径一致' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 05' }],
  examples: [
    {
      inputs: { part: 0.7, total: 1 },
      expected: 0.7,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 05: 近七成 of the world\'s robots' },
    },
  ],
  monotone: { part: 1, total: -1 },
  formula: marketShare,
}
