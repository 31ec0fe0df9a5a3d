import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { onSiteCost } from './onSiteCost.js'

/** The catalogue's entry for `onSiteCost`. */
export const onSiteCostMeta: CatalogEntry = {
  id: 'onSiteCost',
  subject: 'deployment',
  title: { en: 'Cost of engineers on site', zh: '驻场工程师成本' },
  explanation: {
    en: 'Engineers times the months on site, times the cost of one for a month.',
    zh: '工程师人数乘以驻场月数，再乘以每人每月成本。',
  },
  inputs: [
    {
      name: 'engineers', symbol: 'n', unit: 'person', domain: 'nonNegative', default: 100, defaultRecord: 'claims/c138',
      description: { en: 'Engineers on site', zh: '驻场工程师数' },
    },
    {
      name: 'months', symbol: 't', unit: 'mo', domain: 'nonNegative', default: 6, defaultRecord: 'claims/c139',
      description: { en: 'Months on site', zh: '驻场月数' },
    },
    {
      name: 'monthlyCost', symbol: 'w', unit: '¤/person.mo', domain: 'nonNegative', default: 30000,
      description: { en: 'Cost of an engineer for a month', zh: '每名工程师每月成本' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost', zh: '成本' } },
  latex: 'K = n \\cdot t \\cdot w',
  assumptions: [{ en: 'Every engineer is paid for the whole time; travel and idle time are in the monthly cost', zh: '每名工程师按全程计费，差旅和空闲时间已计入月成本' }],
  sources: [{ source: sources.zhang2023, where: 'section 05' }],
  examples: [
    {
      inputs: { engineers: 100, months: 6, monthlyCost: 1 },
      expected: 600,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: 'section 05: 600 person-months, at a cost of 1' },
    },
  ],
  form: 'product',
  monotone: { engineers: 1, months: 1, monthlyCost: 1 },
  formula: onSiteCost,
}
