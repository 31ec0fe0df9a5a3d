import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { allowedDowntime } from './allowedDowntime.js'

/** The catalogue's entry for `allowedDowntime`. */
export const allowedDowntimeMeta: CatalogEntry = {
  id: 'allowedDowntime',
  subject: 'reliability',
  title: { en: 'Downtime allowed', zh: '允许的停机时间' },
  explanation: {
    en: 'Time in a period that an availability leaves for outages.',
    zh: '达到给定可用率时，统计期内允许的停机时间。',
  },
  inputs: [
    {
      name: 'availability', symbol: 'A', unit: '1', domain: 'share', default: 0.999,
      description: { en: 'Availability that is promised', zh: '承诺的可用率' },
    },
    {
      name: 'period', symbol: 'T', unit: 'h', domain: 'nonNegative', default: 8760,
      description: { en: 'Period', zh: '统计时长' },
    },
  ],
  output: { symbol: 'D', unit: 'h', description: { en: 'Time allowed for outages', zh: '允许的停机时间' } },
  latex: 'D = (1 - A)\\,T',
  assumptions: [{ en: 'An outage counts in full, however few it touches', zh: '故障无论波及多少用户，都按全部时间计' }],
  sources: [{ source: sources.devx2017 }],
  examples: [
    {
      inputs: { availability: 0.999, period: 8760 },
      expected: 8.76,
      tolerance: { rel: 1e-9 },
      source: { source: sources.devx2017 },
    },
    {
      inputs: { availability: 0.9999, period: 8760 },
      expected: 0.876,
      tolerance: { rel: 1e-9 },
      source: { source: sources.devx2017 },
    },
    {
      inputs: { availability: 0.999, period: 720 },
      expected: 0.72,
      tolerance: { rel: 1e-9 },
      source: { source: sources.sloDowntime, where: '43.2 minutes' },
    },
  ],
  monotone: { availability: -1, period: 1 },
  formula: allowedDowntime,
}
