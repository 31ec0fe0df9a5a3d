import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { steadyAvailability } from './steadyAvailability.js'

/** The catalogue's entry for `steadyAvailability`. */
export const steadyAvailabilityMeta: CatalogEntry = {
  id: 'steadyAvailability',
  subject: 'reliability',
  title: { en: 'Availability from failure and repair times', zh: '由故障与修复时间求可用率' },
  explanation: {
    en: 'Share of the time a thing works that fails and is repaired again and again.',
    zh: '反复故障并修复的部件处于工作状态的时间占比。',
  },
  inputs: [
    {
      name: 'mtbf', symbol: '\\mu', unit: 'h', domain: 'positive', default: 100,
      description: { en: 'Mean time to failure', zh: '平均无故障工作时间' },
    },
    {
      name: 'mttr', symbol: 'r', unit: 'h', domain: 'nonNegative', default: 1,
      description: { en: 'Mean time to repair', zh: '平均修复时间' },
    },
  ],
  output: { symbol: 'A', unit: '1', description: { en: 'Availability', zh: '可用率' } },
  latex: 'A = \\frac{\\mu}{\\mu + r}',
  assumptions: [{ en: 'Failure and repair have gone on for long, with constant means', zh: '故障与修复长期交替，均值不变' }],
  sources: [{ source: sources.reliabilityCourse }],
  examples: [
    {
      inputs: { mtbf: 99, mttr: 1 },
      expected: 0.99,
      tolerance: { rel: 1e-12 },
      source: { source: sources.reliabilityCourse, where: 'MTTF over MTTF and MDT, by hand' },
    },
  ],
  monotone: { mtbf: 1, mttr: -1 },
  formula: steadyAvailability,
}
