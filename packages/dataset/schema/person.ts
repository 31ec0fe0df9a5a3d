import { z } from 'zod'
import { Bilingual, Edtf, OrganizationId, PersonId, SourceId, named, sources } from './shared.js'

export const Role = z.strictObject({
  organization: OrganizationId,
  role: Bilingual,
  from: Edtf.optional(),
  to: Edtf.optional(),
  source: SourceId,
}).meta({ id: 'Role', description: 'What a person is or was at an organization.' })

export const Person = z.strictObject({
  id: PersonId,
  ...named,
  roles: z.array(Role),
  sources,
}).meta({ id: 'Person', description: 'A person whom the texts of the field name.' })
