import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { growthRate } from './growthRate.js'

/** The catalogue's entry for `growthRate`. */
export const growthRateMeta: CatalogEntry = {
  id: 'growthRate',
  subject: 'growth',
  title: { en: 'Growth rate', zh: '增长率' },
  explanation: {
    en: 'Change from one value to the next, as a share of the first.',
    zh: '后值相对前值的变化比例。',
  },
  inputs: [
    {
      name: 'start', symbol: 'v_0', unit: '', domain: 'positive', default: 1, anyUnit: true,
      description: { en: 'Value before', zh: '期初值' },
    },
    {
      name: 'end', symbol: 'v_1', unit: '', domain: 'nonNegative', default: 2.194, anyUnit: true,
      description: { en: 'Value after', zh: '期末值' },
    },
  ],
  output: { symbol: 'g', unit: '1', description: { en: 'Growth rate', zh: '增长率' } },
  latex: 'g = \\frac{v_1}{v_0} - 1',
  assumptions: [{ en: 'Both values are measured in the same way and at the same prices', zh: '两个数值口径和价格基准一致' }],
  sources: [{ source: sources.zhang2023, where: 'section 03' }],
  examples: [
    {
      inputs: { start: 1, end: 2.194 },
      expected: 1.194,
      tolerance: { rel: 1e-9 },
      source: { source: sources.zhang2023, where: 'section 03: visits grew by 119.4% in a month' },
    },
  ],
  monotone: { start: -1, end: 1 },
  formula: growthRate,
}
