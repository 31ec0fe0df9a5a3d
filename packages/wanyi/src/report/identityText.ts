import type { Identity } from '../read/identities/Identity.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { spanText } from './positions.js'
import { numberText, valueText } from './values.js'

/** Enough digits to show where a computed value leaves the stated one. */
const DIGITS = 6

/** What is to be said of an identity beside its formula: the verdict, by how much it is off, what was taken for what. */
export const identityNotes = (identity: Identity, lang: Lang): string => {
  const { verdict, computed, stated, offBy, constant, caveats, result } = identity
  const value = ({ low, high }: Identity['stated']): string => valueText({ low, high, unit: result.unit, modifier: 'exact' }, lang, DIGITS)
  const words = labels[lang]
  const notes = [words.verdicts[verdict] ?? verdict]
  if (offBy !== undefined) {
    notes.push(`${words.computed}${lang === 'zh' ? '' : ' '}${value(computed)}`, `${words.stated}${lang === 'zh' ? '' : ' '}${value(stated)}`)
    if (verdict === 'off by') notes.push(`× ${numberText(Number(offBy.toPrecision(4)))}`)
  }
  if (constant !== undefined) notes.push(constant[lang])
  return [...notes, ...caveats.map(words.takenFor)].join(words.sep)
}

/** Where the words stand that an identity joins: those of its inputs, then that of its result. */
export const identitySpans = ({ inputs, result }: Identity): string => `${inputs.map(spanText).join(', ')} → ${spanText(result)}`
