import { z } from 'zod'
import { Bilingual, Edtf, FactStatus, OrganizationId, SeriesId, SourceId, sources } from './shared.js'

export const SeriesPoint = z.strictObject({
  time: Edtf,
  value: z.number(),
  source: SourceId,
  vintage: Edtf.optional().describe('When the value was published; of several for one time the latest is the one to show.'),
  status: FactStatus,
  note: Bilingual.optional(),
}).meta({ id: 'SeriesPoint', description: 'One value of a series.' })

export const Series = z.strictObject({
  id: SeriesId,
  name: Bilingual,
  subject: z.string().describe('The id of the entity it is about, or a short word where there is none.'),
  metric: z.string().regex(/^[a-z0-9_]+$/),
  unit: z.string(),
  per: z.string().optional(),
  frequency: z.enum(['a', 'quarter', 'mo', 'irregular']),
  formula: z.string().optional().describe('For a derived series: ids of series, numbers and + - * / ( ).'),
  organization: OrganizationId.optional(),
  points: z.array(SeriesPoint).describe('By time; of the same time, the one to show first.'),
  sources,
}).meta({ id: 'Series', description: 'One quantity over time.' })
