import { currencyDigitTable } from './currencyDigitTable.js'
import { currencyWords } from './currencyWords.js'
import { readNames } from './readNames.js'

/** One currency, fund or metal of ISO 4217. */
export interface Currency {
  readonly code: string
  /** Digits after the point in its minor unit (2: cents), `null` where the standard says that there is none (gold, the SDR). */
  readonly digits: number | null
  /** Signs before a number, the usual one first; a sign that several currencies share stands only at the one that Chinese texts mean by it. */
  readonly symbols: readonly string[]
  /** Simplified Chinese names, the usual one first, then colloquial ones. */
  readonly zh: readonly string[]
  /** Names in traditional script (Taiwan's, Hong Kong's), the usual one first; empty where both scripts write the same. */
  readonly zhHant: readonly string[]
  /** Names of parts: 美分 is 0.01 of a dollar. */
  readonly multiples: readonly (readonly [word: string, times: number])[]
}

const readCurrencies = (): readonly Currency[] => {
  const rows = new Map(currencyWords().map((row) => [row.code, row]))
  return Object.entries(currencyDigitTable()).map(([code, digits]) => {
    const { symbols, names } = rows.get(code) ?? { symbols: [], names: [] }
    return { code, digits, symbols, ...readNames(names) }
  })
}

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: readonly Currency[] | undefined

/**
 * ISO 4217, list one (the codes in use), with the Chinese names by which texts call each currency. What the standard itself says stands apart, in
 * `currencyDigits` and `currencyNames`, so that neither arithmetic carries words nor the reading of Chinese English names.
 *
 * @see https://github.com/unicode-org/cldr-json Unicode CLDR 48: names in zh-Hans, zh-Hant and zh-Hant-HK, signs (as `Intl.DisplayNames` gives them)
 */
export const currencyTable = (): readonly Currency[] => made ??= readCurrencies()
