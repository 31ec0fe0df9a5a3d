import { z } from 'zod'

/** Ids are path names: lower case, digits, and single dots or hyphens between. */
const idPattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

const id = (name: string, description: string) => z.string().regex(idPattern).meta({ id: name, description })

export const SourceId = id('SourceId', 'The id of a source record.')
export const OrganizationId = id('OrganizationId', 'The id of an organization.')
export const ModelId = id('ModelId', 'The id of a model, of a family of models, or of a product built on them.')
export const HardwareId = id('HardwareId', 'The id of a chip, card or server.')
export const PersonId = id('PersonId', 'The id of a person.')
export const PriceId = id('PriceId', 'The id of a price record.')
export const EventId = id('EventId', 'The id of an event.')
export const ClaimId = id('ClaimId', 'The id of a claim.')
export const SeriesId = id('SeriesId', 'The id of a series.')
export const EntityId = z.union([OrganizationId, ModelId, HardwareId, PersonId]).meta({ id: 'EntityId', description: 'The id of anything that a text can name.' })

/** EDTF level 1, as far as the data needs it; the lint checks the calendar. */
const edtfPart = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?|\d{3}X`
export const edtfPattern = new RegExp(String.raw`^(?:(?:${edtfPart})|(?:${edtfPart}|\.\.)\/(?:${edtfPart}|\.\.))$`)
export const Edtf = z.string().regex(edtfPattern, 'a date in EDTF, such as 2023, 2023-04, 2023-04-01, 2019~ or 2018/2020')
  .meta({ id: 'Edtf', description: 'A date in EDTF (ISO 8601-2): `2023`, `2023-04`, `2023-04-01`, `2019~`, `2018/2020`.' })
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD').meta({ id: 'Day', description: 'A calendar day, `2026-11-23`.' })

export const Modifier = z.enum(['exact', 'about', 'over', 'under', 'nearly', 'atLeast', 'atMost'])
  .meta({ id: 'Modifier', description: 'What a hedge says of a number, as in `Quantity`.' })

export const Bilingual = z.strictObject({
  en: z.string().min(1),
  zh: z.string().min(1).describe('Simplified Chinese; a name that has no Chinese form stands here as it is written in Chinese texts.'),
}).meta({ id: 'Bilingual', description: 'The same text in English and in simplified Chinese.' })

export const FactStatus = z.enum(['restated', 'stated', 'derived', 'reported', 'estimated', 'disputed', 'undisclosed'])
  .meta({
    id: 'FactStatus',
    description: 'Who stands behind a value: restated or stated by whom it concerns, derived from other records, reported by others, '
      + 'estimated (by whom, says the note), disputed, or undisclosed (then the value is null).',
  })

const factFields = {
  unit: z.string().optional().describe('A unit of the registry of `@wanyi/quantity`; absent where the field itself fixes it.'),
  time: Edtf.optional().describe('When the value held, where that is not plain from the record.'),
  source: SourceId,
  status: FactStatus,
  note: Bilingual.optional(),
}
const nullable = 'Null exactly where the status is `undisclosed`.'

const NumberValue = z.strictObject({ value: z.number().nullable().describe(nullable), ...factFields })
  .meta({ id: 'NumberValue', description: 'A number that one source gives.' })
export const NumberFact = NumberValue.extend({ others: z.array(NumberValue).optional() })
  .meta({ id: 'NumberFact', description: 'The number to show, and under `others` those that other sources give.' })

const DateValue = z.strictObject({ value: Edtf.nullable().describe(nullable), ...factFields })
  .meta({ id: 'DateValue', description: 'A date that one source gives.' })
export const DateFact = DateValue.extend({ others: z.array(DateValue).optional() })
  .meta({ id: 'DateFact', description: 'The date to show, and under `others` those that other sources give.' })

const TextValue = z.strictObject({ value: z.string().nullable().describe(nullable), ...factFields })
  .meta({ id: 'TextValue', description: 'A word or code that one source gives.' })
export const TextFact = TextValue.extend({ others: z.array(TextValue).optional() })
  .meta({ id: 'TextFact', description: 'The word or code to show, and under `others` those that other sources give.' })

/** The names by which texts call a thing, shared by organizations, models, hardware and people. */
export const named = {
  name: Bilingual,
  aliases: z.array(z.string().min(1)).describe('Other names in use, in any language.'),
  misspellings: z.array(z.string().min(1)).describe('Wrong forms that were seen in print.'),
}
export const sources = z.array(SourceId).refine((ids) => new Set(ids).size === ids.length, 'a source stands twice').describe('The sources of the record; a fact inside it names its own.')
