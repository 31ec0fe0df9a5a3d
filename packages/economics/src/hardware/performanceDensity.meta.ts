import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { performanceDensity } from './performanceDensity.js'

/** The catalogue's entry for `performanceDensity`. */
export const performanceDensityMeta: CatalogEntry = {
  id: 'performanceDensity',
  subject: 'hardware',
  title: { en: 'Performance density', zh: '性能密度' },
  explanation: {
    en: 'Total processing performance for a square millimetre of die: the second measure of 3A090.',
    zh: '每平方毫米芯片面积的总处理性能：3A090 的第二项指标。',
  },
  inputs: [
    {
      name: 'performance', symbol: 'T', unit: '', domain: 'nonNegative', default: 1600,
      description: { en: 'Total processing performance', zh: '总处理性能' },
    },
    {
      name: 'area', symbol: 'A', unit: 'mm2', domain: 'positive', default: 270.27,
      description: { en: 'Die area', zh: '裸片面积' },
    },
  ],
  output: { symbol: 'D', unit: '1/mm2', description: { en: 'Performance density', zh: '性能密度' } },
  latex: 'D = \\frac{T}{A}',
  assumptions: [{
    en: 'The area is that of the dies on an advanced process (16/14 nm or below) alone, as the rule counts it',
    zh: '按规则口径，只计采用先进制程（16/14纳米及以下）的芯片面积',
  }],
  sources: [{ source: sources.eccn3a090 }, { source: sources.tppThresholds }],
  examples: [
    {
      inputs: { performance: 1600, area: 270.27 },
      expected: 5.92,
      tolerance: { abs: 0.001 },
      source: { source: sources.eccn3a090, where: 'the two thresholds of 3A090.a.2 meet at 270.27 mm²' },
    },
  ],
  form: 'product',
  exponents: { performance: 1, area: -1 },
  monotone: { performance: 1, area: -1 },
  formula: performanceDensity,
}
