import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { expansionGain } from './expansionGain.js'

/** The catalogue's entry for `expansionGain`. */
export const expansionGainMeta: CatalogEntry = {
  id: 'expansionGain',
  subject: 'market',
  title: { en: 'Gain from market growth (增量)', zh: '增量市场所得' },
  explanation: {
    en: 'Part of a gain in revenue that comes from growth of the market, taken from nobody.',
    zh: '收入增量中来自市场扩大、并非从他人处取得的部分。',
  },
  inputs: [
    {
      name: 'marketBefore', symbol: 'M_0', unit: '¤/a', domain: 'nonNegative', default: 220e9, defaultRecord: 'claims/c097',
      description: { en: 'Market before', zh: '期初市场规模' },
    },
    {
      name: 'marketAfter', symbol: 'M_1', unit: '¤/a', domain: 'nonNegative', default: 300e9, defaultRecord: 'claims/c098',
      description: { en: 'Market after', zh: '期末市场规模' },
    },
    {
      name: 'shareAfter', symbol: 's_1', unit: '1', domain: 'share', default: 0.2,
      description: { en: 'Share after', zh: '期末份额' },
    },
  ],
  output: { symbol: 'G', unit: '¤/a', description: { en: 'Gain from growth; below zero when the market shrank', zh: '增量所得；市场萎缩时为负' } },
  latex: 'G = s_1\\,(M_1 - M_0)',
  assumptions: [
    { en: 'The growth is counted at the share after', zh: '市场增长按期末份额计' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { marketBefore: 2.2e11, marketAfter: 3e11, shareAfter: 0.2 },
      expected: 1.6e10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02: 20% of the range of the market' },
    },
  ],
  monotone: { marketBefore: -1, marketAfter: 1 },
  formula: expansionGain,
}
