import { z } from 'zod'
import { Day, Edtf, SourceId } from './shared.js'

export const Source = z.strictObject({
  id: SourceId,
  kind: z.enum(['primary', 'news', 'repost', 'database'])
    .describe('`primary`: whom it concerns says it; `news`: reported or written by others; `repost`: a copy on a page of someone else; `database`: a collection of facts.'),
  producer: z.string().optional().describe('Who made the statement or the figures, where that is not the publisher.'),
  title: z.string().min(1).optional().describe('Absent where the copy that was read shows none.'),
  publisher: z.string().min(1),
  url: z.url().optional().describe('Absent only for a text that has no known address.'),
  published: Edtf.optional(),
  accessed: Day.describe('The day on which it was read.'),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/).describe('A BCP 47 tag.'),
  licence: z.string().optional().describe('An SPDX id or short words; absent where the page states none.'),
  original: z.strictObject({
    url: z.url().optional(),
    sought: Day.describe('The day on which the original was looked for.'),
    note: z.string().optional().describe('How it was looked for: for those who keep the data, in English.'),
  }).optional().describe('For a repost: what is known of the original.'),
  words: z.string().optional().describe('The few words that carry the fact, as they stand there: at most 20.'),
  note: z.string().optional().describe('A remark for those who keep the data, in English; every other note is in both languages.'),
}).meta({ id: 'Source', description: 'Where a fact was read.' })
