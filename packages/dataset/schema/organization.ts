import { z } from 'zod'
import { Bilingual, DateFact, Edtf, NumberFact, OrganizationId, SourceId, named, sources } from './shared.js'

export const FundingRound = z.strictObject({
  date: Edtf,
  round: z.string().optional().describe('As the source calls it: `A`, `B+`, `strategic`, `IPO`.'),
  amount: NumberFact.optional().describe('The money raised, in the currency of the source.'),
  valuation: NumberFact.optional(),
  investors: z.array(z.string()).describe('Ids where the investor has a record, names where not.'),
  source: SourceId,
  note: Bilingual.optional(),
}).meta({ id: 'FundingRound', description: 'Money that an organization raised.' })

export const OrganizationLink = z.strictObject({
  relation: z.enum(['investsIn', 'supplies', 'competes', 'develops', 'partners', 'acquired', 'spunOffFrom']),
  target: z.string().describe('The id of an organization, model or product.'),
  time: Edtf.optional(),
  source: SourceId,
}).meta({ id: 'OrganizationLink', description: 'What an organization is to another or to a product.' })

export const Organization = z.strictObject({
  id: OrganizationId,
  type: z.enum(['company', 'division', 'lab', 'university', 'institute', 'government', 'fund', 'association', 'country']),
  ...named,
  formerNames: z.array(z.string().min(1)),
  country: z.string().regex(/^[A-Z]{2}$/).describe('ISO 3166-1 alpha-2.'),
  city: Bilingual.optional(),
  founded: DateFact.optional(),
  parent: OrganizationId.optional(),
  links: z.array(OrganizationLink),
  funding: z.array(FundingRound),
  sources,
}).meta({ id: 'Organization', description: 'A company, laboratory, university, authority or country.' })
