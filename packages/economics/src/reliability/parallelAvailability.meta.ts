import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { parallelAvailability } from './parallelAvailability.js'

/** The catalogue's entry for `parallelAvailability`. */
export const parallelAvailabilityMeta: CatalogEntry = {
  id: 'parallelAvailability',
  subject: 'reliability',
  title: { en: 'Availability of parts of which one must work', zh: '并联系统可用率' },
  explanation: {
    en: 'Availability of independent spare parts of which a single one is enough.',
    zh: '只需一个独立部件工作即可的系统的可用率。',
  },
  inputs: [
    {
      name: 'parts', symbol: 'A_i', unit: '1', domain: 'share', default: [0.99, 0.99], list: true,
      description: { en: 'Availability of each part', zh: '各部件的可用率' },
    },
  ],
  output: { symbol: 'A', unit: '1', description: { en: 'Availability', zh: '可用率' } },
  latex: 'A = 1 - \\prod_i (1 - A_i)',
  assumptions: [
    { en: 'Parts fail independently', zh: '部件独立故障' },
  ],
  sources: [{ source: sources.reliabilityCourse }],
  examples: [
    {
      inputs: { parts: [0.99, 0.99] },
      expected: 0.9999,
      tolerance: { rel: 1e-12 },
      source: { source: sources.reliabilityCourse, where: 'A₁ + A₂ − A₁A₂, by hand' },
    },
  ],
  monotone: { parts: 1 },
  formula: parallelAvailability,
}
