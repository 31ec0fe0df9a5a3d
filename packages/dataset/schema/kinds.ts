import type { z } from 'zod'
import { Claim } from './claim.js'
import { Event } from './event.js'
import { Hardware } from './hardware.js'
import { Model } from './model.js'
import { Organization } from './organization.js'
import { Person } from './person.js'
import { Price } from './price.js'
import { Series } from './series.js'
import { Source } from './source.js'

/** Every kind of record: the folder under `data/`, the export and the subpath all bear its name. */
export const kinds = {
  sources: Source,
  organizations: Organization,
  models: Model,
  hardware: Hardware,
  people: Person,
  prices: Price,
  events: Event,
  claims: Claim,
  series: Series,
}

export type Kind = keyof typeof kinds
export type Records = { [K in Kind]: z.infer<(typeof kinds)[K]>[] }
export type AnyRecord = Records[Kind][number]
export const kindNames = Object.keys(kinds) as Kind[]
