import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { availability } from './availability.js'

/** The catalogue's entry for `availability`. */
export const availabilityMeta: CatalogEntry = {
  id: 'availability',
  subject: 'reliability',
  title: { en: 'Availability', zh: '可用率' },
  explanation: {
    en: 'Share of a period in which a service worked, with planned, major and partial outages.',
    zh: '考虑计划停机、重大停机与部分停机后服务正常的时间占比。',
  },
  inputs: [
    {
      name: 'period', symbol: 'T', unit: 'h', domain: 'positive', default: 744,
      description: { en: 'Period', zh: '统计时长' },
    },
    {
      name: 'major', symbol: 'm', unit: 'h', domain: 'nonNegative', default: 5.5, defaultRecord: 'claims/c107',
      description: { en: 'Time of major outages', zh: '重大停机时长' },
    },
    {
      name: 'partial', symbol: 'p', unit: 'h', domain: 'nonNegative', default: 0, defaultRecord: 'claims/c108', optional: true,
      description: { en: 'Time of partial outages', zh: '部分停机时长' },
    },
    {
      name: 'planned', symbol: 's', unit: 'h', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Time of planned outages', zh: '计划停机时长' },
    },
    {
      name: 'partialWeight', symbol: 'w', unit: '1', domain: 'share', default: 1, optional: true,
      description: { en: 'Share of the service that a partial outage takes down', zh: '部分停机折算为停机的比例' },
    },
  ],
  output: { symbol: 'A', unit: '1', description: { en: 'Availability', zh: '可用率' } },
  latex: 'A = 1 - \\frac{m + s + w\\,p}{T}',
  assumptions: [
    { en: 'Outages do not overlap', zh: '各次停机不重叠' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 03' }],
  examples: [
    {
      inputs: { period: 744, major: 5.5 },
      expected: 0.992608,
      tolerance: { abs: 1e-6 },
      source: { source: sources.zhang2023, where: 'section 03: major outages of January 2023' },
    },
    {
      inputs: { period: 744, major: 5.5, partial: 16.35 },
      expected: 0.970632,
      tolerance: { abs: 1e-6 },
      source: { source: sources.zhang2023, where: 'section 03: all outages of January 2023' },
    },
  ],
  monotone: { period: 1, major: -1, partial: -1, planned: -1, partialWeight: -1 },
  formula: availability,
}
