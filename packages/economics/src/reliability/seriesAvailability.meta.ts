import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { seriesAvailability } from './seriesAvailability.js'

/** The catalogue's entry for `seriesAvailability`. */
export const seriesAvailabilityMeta: CatalogEntry = {
  id: 'seriesAvailability',
  subject: 'reliability',
  title: { en: 'Availability of parts that all must work', zh: '串联系统可用率' },
  explanation: {
    en: 'Availability of a chain of independent parts of which every one is needed.',
    zh: '所有独立部件都必须工作的系统的可用率。',
  },
  inputs: [
    {
      name: 'parts', symbol: 'A_i', unit: '1', domain: 'share', default: [0.999, 0.999, 0.999], list: true,
      description: { en: 'Availability of each part', zh: '各部件的可用率' },
    },
  ],
  output: { symbol: 'A', unit: '1', description: { en: 'Availability', zh: '可用率' } },
  latex: 'A = \\prod_i A_i',
  assumptions: [
    { en: 'Parts fail independently', zh: '部件独立故障' },
  ],
  sources: [{ source: sources.reliabilityCourse }],
  examples: [
    {
      inputs: { parts: [0.999, 0.999, 0.999] },
      expected: 0.997,
      tolerance: { abs: 5e-6 },
      source: { source: sources.errorBudgets, where: 'three services at 99.9%' },
    },
  ],
  monotone: { parts: 1 },
  formula: seriesAvailability,
}
