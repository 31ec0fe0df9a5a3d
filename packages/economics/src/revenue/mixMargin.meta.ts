import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { mixMargin } from './mixMargin.js'

/** The catalogue's entry for `mixMargin`. */
export const mixMarginMeta: CatalogEntry = {
  id: 'mixMargin',
  subject: 'revenue',
  title: { en: 'Margin of a mix', zh: '收入组合的综合毛利率' },
  explanation: {
    en: 'The margin of several streams together: their margins weighted by what each brings in.',
    zh: '多项收入合计的毛利率：各项毛利率按收入加权平均。',
  },
  inputs: [
    {
      name: 'revenues', symbol: 'R_i', unit: '¤', domain: 'nonNegative', default: [466000, 732000], list: true,
      description: { en: 'Revenue of each stream', zh: '各项收入' },
    },
    {
      name: 'margins', symbol: 'm_i', unit: '1', domain: 'finite', default: [0.3, 0.6], list: true,
      description: { en: 'Gross or contribution margin of each stream, as a share of its revenue', zh: '各项的毛利率或边际贡献率' },
    },
  ],
  output: { symbol: 'm', unit: '1', description: { en: 'Margin; below zero when the mix is sold at a loss', zh: '综合毛利率；整体亏损时为负' } },
  latex: 'm = \\frac{\\sum_i R_i\\,m_i}{\\sum_i R_i}',
  assumptions: [
    { en: 'The mix stays the same when more or less is sold', zh: '销量增减时组合比例不变' },
  ],
  sources: [{ source: sources.twoProducts }],
  examples: [
    {
      inputs: { revenues: [466000, 732000], margins: [0.3, 0.6] },
      expected: 0.4833,
      tolerance: { abs: 0.00005 },
      source: { source: sources.twoProducts },
    },
  ],
  monotone: { margins: 1 },
  formula: mixMargin,
}
