import { z } from 'zod'
import { Bilingual, Edtf, EntityId, EventId, sources } from './shared.js'

export const Event = z.strictObject({
  id: EventId,
  type: z.enum(['release', 'funding', 'regulation', 'outage', 'partnership', 'pricing', 'legal', 'corporate', 'research', 'milestone']),
  date: Edtf,
  title: Bilingual,
  entities: z.array(EntityId),
  value: z.number().optional(),
  unit: z.string().optional(),
  sources,
}).meta({ id: 'Event', description: 'Something that happened on a date.' })
