import { classifierWords } from './classifierWords.js'
import { currencyWords } from './currencyWords.js'
import type { UnitKind } from './unitKinds.js'
import { unitWords } from './unitWords.js'

/** One unit, currency or measure word, with the words by which Chinese texts name it. */
export interface NamedUnit {
  /** UCUM's code or our own, ISO 4217's, or the measure word itself. */
  readonly code: string
  readonly kind: UnitKind | 'currency' | 'classifier'
  /** UCUM prefixes may stand before it. */
  readonly metric: boolean
  /** Signs before a number: only currencies have them. */
  readonly symbols: readonly string[]
  /** Each word with how many of the unit it means: 季度 is 3 months. In simplified characters, apart from those that only one name has. */
  readonly words: readonly (readonly [word: string, times: number])[]
}

/** The names of a row without the marks that say how traditional script differs. */
const plain = (names: readonly string[]): NamedUnit['words'] => names.filter((name) => !/^[|\d]/.test(name)).map((name) => {
  const [word = '', times = '1'] = name.split('*')
  return [word, Number(times)] as const
})

const readWords = (): readonly NamedUnit[] => [
  ...unitWords().map(({ code, kind, metric, names }): NamedUnit => ({ code, kind, metric, symbols: [], words: plain(names) })),
  ...currencyWords().map(({ code, symbols, names }): NamedUnit => ({ code, kind: 'currency', metric: false, symbols, words: plain(names) })),
  ...classifierWords().flatMap(([, spellings]) => spellings).map((word): NamedUnit => ({ code: word, kind: 'classifier', metric: false, symbols: [], words: [[word, 1]] })),
]

/** Made when first asked for, so that an import of the package costs nothing. */
let made: readonly NamedUnit[] | undefined

/**
 * What a reader of Chinese texts needs of `unitTable`, `currencyTable` and `classifierTable`, and no more: the words and what they name, without sizes, digits
 * and the spelling of traditional script. A text in traditional script is to be written in simplified characters before these words are looked for in it.
 */
export const wordTable = (): readonly NamedUnit[] => made ??= readWords()
