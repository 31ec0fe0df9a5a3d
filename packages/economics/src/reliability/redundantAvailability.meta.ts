import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { redundantAvailability } from './redundantAvailability.js'

/** The catalogue's entry for `redundantAvailability`. */
export const redundantAvailabilityMeta: CatalogEntry = {
  id: 'redundantAvailability',
  subject: 'reliability',
  title: { en: 'Availability when k of n parts are enough', zh: 'n 取 k 冗余系统可用率' },
  explanation: {
    en: 'Availability of a system of equal parts that works while enough of them do.',
    zh: '至少 k 个同类部件工作即可的系统的可用率。',
  },
  inputs: [
    {
      name: 'part', symbol: 'A', unit: '1', domain: 'share', default: 0.9,
      description: { en: 'Availability of one part', zh: '单个部件的可用率' },
    },
    {
      name: 'parts', symbol: 'n', unit: '', domain: 'count', default: 3,
      description: { en: 'Parts', zh: '部件数' },
    },
    {
      name: 'needed', symbol: 'k', unit: '', domain: 'count', default: 2,
      description: { en: 'Parts that must work', zh: '须工作的部件数' },
    },
  ],
  output: { symbol: 'A_s', unit: '1', description: { en: 'Availability of the system', zh: '系统可用率' } },
  latex: 'A_s = \\sum_{i=k}^{n} \\binom{n}{i} A^i (1 - A)^{n - i}',
  assumptions: [
    { en: 'Parts fail independently', zh: '部件独立故障' },
  ],
  sources: [{ source: sources.reliabilityCourse }],
  examples: [
    {
      inputs: { part: 0.9, parts: 3, needed: 2 },
      expected: 0.972,
      tolerance: { rel: 1e-12 },
      source: { source: sources.reliabilityCourse, where: '0.9³ + 3 · 0.9² · 0.1, by hand' },
    },
    {
      inputs: { part: 0.99, parts: 2, needed: 1 },
      expected: 0.9999,
      tolerance: { rel: 1e-12 },
      source: { source: sources.reliabilityCourse, where: 'A₁ + A₂ − A₁A₂, by hand' },
    },
  ],
  monotone: { part: 1, parts: 1, needed: -1 },
  formula: redundantAvailability,
}
