import { z } from 'zod'
import { Bilingual, Edtf, EntityId, PriceId, sources } from './shared.js'

export const Price = z.strictObject({
  id: PriceId,
  subject: EntityId.describe('The model, product or chip that is sold.'),
  plan: Bilingual.optional().describe('What tells this offer from others for the same thing at the same time: a plan, a tier, a region.'),
  from: Edtf.describe('The first day on which it held, or about when it was seen.'),
  to: Edtf.optional().describe('The first day on which it no longer held; absent while it holds or where the end is not known.'),
  currency: z.string().regex(/^[A-Z]{3}$/).describe('ISO 4217, the currency quoted.'),
  per: z.enum(['ktoken', 'Mtoken', 'mo', 'a', 'person.mo', 'each', 'h', 'call']).describe('What one price buys, as quoted.'),
  rates: z.strictObject({
    input: z.number().nonnegative().optional(),
    cachedInput: z.number().nonnegative().optional(),
    output: z.number().nonnegative().optional(),
    flat: z.number().nonnegative().optional().describe('One price for everything: a subscription, a chip, or tokens of any kind.'),
  }),
  previous: PriceId.optional().describe('The price that this one changed.'),
  note: Bilingual.optional(),
  sources,
}).meta({ id: 'Price', description: 'What something cost, from a date on, in the currency quoted.' })
