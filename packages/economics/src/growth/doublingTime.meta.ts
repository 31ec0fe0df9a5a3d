import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { doublingTime } from './doublingTime.js'

/** The catalogue's entry for `doublingTime`. */
export const doublingTimeMeta: CatalogEntry = {
  id: 'doublingTime',
  subject: 'growth',
  title: { en: 'Doubling time', zh: '翻倍时间' },
  explanation: {
    en: 'Periods in which something that grows by a factor doubles.',
    zh: '按固定倍数增长的量翻一番所需的期数。',
  },
  inputs: [
    {
      name: 'factor', symbol: 'x', unit: 'x', domain: 'aboveOne', default: 4.6,
      description: { en: 'Factor of growth a period', zh: '每期增长倍数' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Periods until it has doubled', zh: '翻倍所需期数' } },
  latex: 'n = \\frac{\\ln 2}{\\ln x}',
  assumptions: [{ en: 'The factor stays the same in every period', zh: '每期的增长倍数不变' }],
  sources: [{ source: sources.epochCompute }],
  examples: [
    {
      inputs: { factor: 4.6 },
      expected: 0.4166666667,
      tolerance: { abs: 0.042 },
      source: { source: sources.epochCompute, where: '5 months for 4.6 times a year' },
    },
  ],
  monotone: { factor: -1 },
  formula: doublingTime,
}
