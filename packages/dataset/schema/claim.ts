import { z } from 'zod'
import { Bilingual, ClaimId, Day, Edtf, EntityId, Modifier, SourceId } from './shared.js'

export const Verdict = z.enum(['supported', 'imprecise', 'contradicted', 'unknown'])
  .meta({ id: 'Verdict', description: 'What the evidence says of a claim; `unknown` where a search found none.' })

export const Evidence = z.strictObject({
  verdict: z.enum(['supported', 'imprecise', 'contradicted']),
  value: z.number().optional().describe('What the source says instead or as well, in `unit`.'),
  unit: z.string().optional(),
  time: Edtf.optional(),
  source: SourceId,
  quote: z.string().optional().describe('The few words that carry the fact, as they stand.'),
  note: Bilingual.describe('How source and claim compare.'),
}).meta({ id: 'Evidence', description: 'What one source says of a claim.' })

export const Arithmetic = z.strictObject({
  formula: z.string().min(1).describe('Ids of claims, numbers and + - * / ( ), rising with each claim, such as `c085 * c086`.'),
  low: z.number().describe('What the formula gives with the lower bounds of the claims.'),
  high: z.number().describe('And with the upper bounds.'),
  holds: z.boolean().describe('Whether the claim follows from the formula within what its hedge and digits allow.'),
  note: Bilingual.optional(),
}).meta({ id: 'Arithmetic', description: 'A claim computed again from the claims that it rests on.' })

export const Claim = z.strictObject({
  id: ClaimId,
  article: SourceId,
  section: z.string().describe('The section of the article, `00` for what stands before the first.'),
  paragraph: z.int().positive().describe('The paragraph inside the section, from 1.'),
  subject: Bilingual.describe('What the statement is about, by its name or in a few words.'),
  entities: z.array(EntityId),
  metric: z.string().regex(/^[a-z0-9_]+$/),
  statement: Bilingual.describe('What the article states, in our words.'),
  expression: z.string().optional().describe('The numeral or short words in the article.'),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().optional(),
  per: z.string().optional(),
  time: Edtf.optional(),
  type: z.enum(['fact', 'relation', 'event', 'forecast', 'calculation', 'opinion-with-number']),
  derivedFrom: z.array(ClaimId),
  attribution: Bilingual.describe('Who says it, in the article.'),
  modifier: Modifier,
  verdict: Verdict,
  evidence: z.array(Evidence),
  searched: Day.optional().describe('Where nothing was found: the day of the search.'),
  arithmetic: Arithmetic.optional(),
}).meta({ id: 'Claim', description: 'One statement of an article, with the evidence for and against it.' })
