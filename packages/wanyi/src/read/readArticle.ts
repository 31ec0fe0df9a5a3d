import { edtfBounds, isEdtf, WanyiError, type EdtfBounds, type Lexicon } from '@wanyi/quantity'
import { extract, type ExtractOptions } from '@wanyi/text'
import { compareFigures } from './comparison/compareFigures.js'
import { compareStatements } from './comparison/compareStatements.js'
import { defaultDataset } from './defaultDataset.js'
import { findIdentities } from './identities/findIdentities.js'
import { findMismatches } from './identities/findMismatches.js'
import type { MentionLike } from './MentionLike.js'
import { quantityOf } from './quantityOf.js'
import type { Reading, ReadingDate, ReadingEntity } from './Reading.js'
import type { ReadingDataset } from './ReadingDataset.js'
import type { ReadingQuantity } from './ReadingQuantity.js'
import { segmentText } from './Segments.js'
import { findStatements } from './statements/findStatements.js'
import { withoutVersions } from './withoutVersions.js'

/** What to know beside the text. */
export interface ReadOptions {
  /** The day on which the text was published (`2023-05-15`), which resolves 去年, 今年, 4月. */
  readonly date?: string
  /** Names to find besides those of the dataset: companies and products of your own. Where both have a name, yours is meant. */
  readonly lexicon?: Lexicon
  /** What 元 and ¥ are where the text does not say: `{ yuan: 'TWD' }` for a text from Taiwan. */
  readonly currency?: NonNullable<ExtractOptions['currency']>
  /** What to hold the text against, in place of `@wanyi/dataset`. */
  readonly dataset?: ReadingDataset
}

/** One array for each pair of lexicons, so that the search structure of a lexicon is made once. */
const joined = /* @__PURE__ */ new WeakMap<Lexicon, { readonly base: Lexicon; readonly all: Lexicon }>()

const join = (own: Lexicon | undefined, base: Lexicon): Lexicon => {
  if (own === undefined) return base
  const known = joined.get(own)
  if (known?.base === base) return known.all
  const all = [...own, ...base]
  joined.set(own, { base, all })
  return all
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

const isDay = (date: string): boolean => {
  const day = DAY.test(date) ? new Date(`${date}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const quantitiesOf = (mentions: readonly MentionLike[]): ReadingQuantity[] => mentions.map(quantityOf).filter((quantity) => quantity !== undefined)

const daysOf = (kind: string, date: string): EdtfBounds => (kind === 'date' && isEdtf(date) ? edtfBounds(date) : { earliest: null, latest: null })

const datesOf = (mentions: readonly MentionLike[]): ReadingDate[] =>
  mentions.flatMap(({ start, end, text, kind, date, modifier }) =>
    (kind === 'date' || kind === 'time') && date !== undefined ? [{ start, end, text, kind, date, ...daysOf(kind, date), modifier }] : [])

const entitiesOf = (mentions: readonly MentionLike[], dataset: ReadingDataset, own: Lexicon = []): ReadingEntity[] => {
  const types = new Map(own.map(({ id, type }) => [id, type]))
  const known = new Map(dataset.entities.map((entity) => [entity.id, entity]))
  const places = new Map<string, MentionLike[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'entity' || mention.id === undefined) continue
    const list = places.get(mention.id)
    if (list === undefined) places.set(mention.id, [mention])
    else list.push(mention)
  }
  return [...places].map(([id, list]): ReadingEntity => {
    const entity = known.get(id)
    const first = list[0]?.text ?? id
    const wrong = new Set(entity?.misspellings ?? [])
    return {
      id, type: entity?.type ?? types.get(id) ?? 'entity', name: entity?.name ?? { en: first, zh: first },
      mentions: list.map(({ start, end, text }) => ({ start, end, text })),
      misspelt: [...new Set(list.map(({ text }) => text).filter((text) => wrong.has(text)))],
    }
  }).sort((a, b) => b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/**
 * Reads a Chinese text as data: its quantities and dates, the companies, models, people and chips that it names, its statements (who,
 * what, how much, when), which of its figures follow from others, and what the evidence of the dataset says of it. No text makes it
 * throw; a text in which nothing is found gives empty lists.
 *
 * @throws {WanyiError} `INVALID_DATE` where `date` is no day, `INVALID_TEXT` where `text` is no string, `INVALID_OPTION` where `currency` names no ISO 4217 code.
 *
 * @example
 * const reading = readArticle('平台有10亿人次访问，按1%的转化率，那么就有1000万人付费。', { date: '2023-05-15' })
 * reading.identities.map(({ formula }) => formula) // → ['10亿人次 × 1% = 1000万人']
 * readArticle('没有数字。').quantities // → []
 * readArticle('星云科技营收12亿元。', { lexicon: [{ id: 'nebula', names: ['星云科技'] }] }).statements[0]?.subject?.id // → 'nebula'
 * readArticle('', { date: '2023-02-30' }) // throws INVALID_DATE
 */
export const readArticle = (text: string, options: ReadOptions = {}): Reading => {
  if (typeof text !== 'string') throw new WanyiError('INVALID_TEXT', { expected: 'a string', received: typeof text, path: 'text' })
  const { date, lexicon, currency, dataset = defaultDataset() } = options
  if (date !== undefined && !isDay(date)) throw new WanyiError('INVALID_DATE', { expected: 'a day such as 2023-05-15', received: `'${date}'`, path: 'date' })
  const mentions = withoutVersions(extract(text, { lexicon: join(lexicon, dataset.lexicon), ...(date === undefined ? {} : { referenceDate: date }), ...(currency === undefined ? {} : { currency }) }))
  const segments = segmentText(text)
  const holding = findIdentities(text, mentions, segments)
  const mismatches = findMismatches(text, mentions, holding, segments)
  // What the text reckons otherwise, and wrongly, agrees with other figures by chance.
  const wrong = new Set(mismatches.map(({ result }) => result.start))
  const identities = holding.filter(({ result }) => !wrong.has(result.start))
  const statements = findStatements(text, mentions, segments)
  const claimed = compareStatements(statements, dataset)
  return {
    ...(date === undefined ? {} : { date }),
    length: text.length,
    quantities: quantitiesOf(mentions), dates: datesOf(mentions), entities: entitiesOf(mentions, dataset, lexicon),
    statements, identities, mismatches,
    comparisons: [...claimed, ...compareFigures(text, statements, dataset, new Set(claimed.map(({ statement }) => statement)))].sort((a, b) => a.start - b.start),
  }
}
