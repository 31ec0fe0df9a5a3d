import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { growthFactor } from './growthFactor.js'

/** The catalogue's entry for `growthFactor`. */
export const growthFactorMeta: CatalogEntry = {
  id: 'growthFactor',
  subject: 'growth',
  title: { en: 'Growth factor a period', zh: '每期增长倍数' },
  explanation: {
    en: 'How many times larger a value gets in each period.',
    zh: '每期增长为上期的倍数。',
  },
  inputs: [
    {
      name: 'start', symbol: 'v_0', unit: '', domain: 'positive', default: 0.06, anyUnit: true,
      description: { en: 'Value at the start', zh: '期初值' },
    },
    {
      name: 'end', symbol: 'v_1', unit: '', domain: 'nonNegative', default: 60, anyUnit: true,
      description: { en: 'Value at the end', zh: '期末值' },
    },
    {
      name: 'periods', symbol: 'n', unit: '', domain: 'positive', default: 3,
      description: { en: 'Periods between', zh: '间隔期数' },
    },
  ],
  output: { symbol: 'x', unit: 'x', description: { en: 'Factor a period', zh: '每期倍数' } },
  latex: 'x = \\left(\\frac{v_1}{v_0}\\right)^{1/n}',
  assumptions: [{ en: 'Only the first and the last value count; growth between them is taken as even', zh: '只看首末两个值，中间视为匀速增长' }],
  sources: [{ source: sources.scalingTimeline }],
  examples: [
    {
      inputs: { start: 0.06, end: 60, periods: 3 },
      expected: 10,
      tolerance: { rel: 1e-9 },
      source: { source: sources.scalingTimeline },
    },
  ],
  monotone: { start: -1, end: 1 },
  formula: growthFactor,
}
