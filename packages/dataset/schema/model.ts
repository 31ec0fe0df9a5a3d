import { z } from 'zod'
import { DateFact, Day, ModelId, NumberFact, OrganizationId, TextFact, named, sources } from './shared.js'

export const Model = z.strictObject({
  id: ModelId,
  kind: z.enum(['family', 'version', 'product', 'rolling'])
    .describe('`family`: a line of models; `version`: one dated model; `product`: an application or service; `rolling`: an API name whose model changes.'),
  ...named,
  developer: OrganizationId,
  family: ModelId.optional(),
  predecessor: ModelId.optional(),
  basedOn: z.array(ModelId).describe('The models that a product runs on or that a model was tuned from.'),
  released: DateFact.optional().describe('The first day on which outsiders could use it or read its announcement.'),
  retired: DateFact.optional(),
  parameters: NumberFact.optional().describe('Total parameters.'),
  activeParameters: NumberFact.optional().describe('Parameters used for one token, where fewer than all.'),
  context: NumberFact.optional().describe('Context window in tokens.'),
  trainingTokens: NumberFact.optional(),
  modality: z.array(z.enum(['text', 'image', 'audio', 'video', 'code', 'speech', 'action', 'embedding'])).describe('What it takes and gives.'),
  weights: TextFact.optional().describe('`open`, `closed` or `restricted`.'),
  licence: TextFact.optional(),
  searched: Day.optional().describe('The day on which the fields that are missing were looked for in vain.'),
  sources,
}).meta({ id: 'Model', description: 'A model, a family of models, or a product built on them.' })
