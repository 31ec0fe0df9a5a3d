import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { redistributionGain } from './redistributionGain.js'

/** The catalogue's entry for `redistributionGain`. */
export const redistributionGainMeta: CatalogEntry = {
  id: 'redistributionGain',
  subject: 'market',
  title: { en: 'Gain from the existing market (存量)', zh: '存量再分配所得' },
  explanation: {
    en: 'Part of a gain in revenue that is taken from others by a larger share.',
    zh: '收入增量中因份额上升而从他人处取得的部分。',
  },
  inputs: [
    {
      name: 'marketBefore', symbol: 'M_0', unit: '¤/a', domain: 'nonNegative', default: 220e9, defaultRecord: 'claims/c097',
      description: { en: 'Market before', zh: '期初市场规模' },
    },
    {
      name: 'shareBefore', symbol: 's_0', unit: '1', domain: 'share', default: 0,
      description: { en: 'Share before', zh: '期初份额' },
    },
    {
      name: 'shareAfter', symbol: 's_1', unit: '1', domain: 'share', default: 0.15, defaultRecord: 'claims/c099',
      description: { en: 'Share after', zh: '期末份额' },
    },
  ],
  output: { symbol: 'G', unit: '¤/a', description: { en: 'Gain from redistribution; below zero when the share fell', zh: '再分配所得；份额下降时为负' } },
  latex: 'G = M_0\\,(s_1 - s_0)',
  assumptions: [
    { en: 'The change of share is counted at the size of the market before', zh: '份额变化按期初规模计' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 02' }],
  examples: [
    {
      inputs: { marketBefore: 2.2e11, shareBefore: 0, shareAfter: 0.15 },
      expected: 3.3e10,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 02: 15% of 2,200亿' },
    },
  ],
  monotone: { shareBefore: -1, shareAfter: 1 },
  formula: redistributionGain,
}
