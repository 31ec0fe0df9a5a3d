import { classifierTable } from '../unit/classifierTable.js'
import { currencyTable } from '../unit/currencyTable.js'
import { findUnit } from '../unit/findUnit.js'
import { parseUnit } from '../unit/parseUnit.js'
import { unitTable } from '../unit/unitTable.js'
import type { FormatOptions } from './FormatOptions.js'
import { chineseDenominators, englishUnits } from './unitWords.js'

type Style = Pick<FormatOptions, 'lang' | 'script'> & {
  /** Below a slash. */
  readonly denominator?: boolean
  readonly plural?: boolean
  /** English: `s`, not 'second'. */
  readonly short?: boolean
}

/** Kinds whose units Chinese texts write in Latin letters too: 80 GB, 312 TFLOPS. */
const latinKinds: readonly string[] = ['data', 'bandwidth', 'compute', 'computeRate', 'operations', 'operationRate', 'token']

const chinesePrefixes: Readonly<Record<'hans' | 'hant', Readonly<Record<string, string>>>> = {
  hans: { k: '千', K: '千', M: '百万', G: '十亿', T: '万亿' },
  hant: { k: '千', K: '千', M: '百萬', G: '十億', T: '兆' },
}

/** One code or symbol in words: 美元, 公斤, `kWh`, `month`; a code without a word stands as it is. */
const symbolName = (symbol: string, style: Style): string => {
  const row = unitTable().find(({ code }) => code === symbol)
  const atom = findUnit(symbol)
  if (style.short) return row?.symbol ?? symbol
  if (style.lang === 'en') {
    if (atom?.kind === 'currency') return symbol
    // English counts things without measure words.
    if (atom?.kind === 'classifier') {
      const word = englishUnits[atom.dimension.person || atom.dimension.char || atom.dimension.share ? (Object.keys(atom.dimension)[0] ?? '') : symbol]
      return word ? word[style.plural ? 1 : 0] : symbol.startsWith('{') ? symbol.slice(1, -1) : style.denominator ? symbol : ''
    }
    return englishUnits[symbol]?.[style.plural ? 1 : 0] ?? row?.symbol ?? symbol
  }
  const hant = style.script === 'hant'
  if (atom?.kind === 'currency') {
    const found = currencyTable().find(({ code }) => code === symbol)
    return (hant ? found?.zhHant[0] : undefined) ?? found?.zh[0] ?? symbol
  }
  if (atom?.kind === 'classifier') {
    const found = classifierTable().find(({ word, hant: other }) => word === symbol || other === symbol)
    return found ? (hant ? found.hant : found.word) : symbol.slice(1, -1)
  }
  if (style.denominator && chineseDenominators[symbol]) return hant && symbol === 'each' ? '個' : (chineseDenominators[symbol] ?? symbol)
  // 美元/百万token: the prefix of a unit that counts is a number.
  if (atom?.prefix && (atom.kind === 'token' || atom.kind === 'character')) {
    return (chinesePrefixes[style.script ?? 'hans'][atom.prefix] ?? atom.prefix) + symbolName(symbol.slice(atom.prefix.length), style)
  }
  if (atom && latinKinds.includes(atom.kind)) return row?.symbol ?? symbol
  return (hant ? row?.zhHant[0] : undefined) ?? row?.zh[0] ?? (row?.symbol || symbol)
}

const powers: Readonly<Record<number, string>> = { 1: '', 2: '²', 3: '³' }

/** A product of units in words, `kW.h` as 千瓦时 or `kWh`. A product that the registry has no word for joins the words with a dot. */
export const unitName = (text: string, style: Style): string => {
  if (text === '' || text === '1') return ''
  if (unitTable().some(({ code }) => code === text) || findUnit(text)) return symbolName(text, style)
  const factors = Object.entries(parseUnit(text).terms)
  return factors.map(([symbol, exponent], i) => symbolName(symbol, { ...style, plural: style.plural === true && i === factors.length - 1, short: style.lang === 'en' && exponent !== 1 }) + (powers[exponent] ?? `^${exponent}`)).join('·')
}

/** What follows the number of a rate: `/月`, `/month`, `/(人·天)`, `/kWh`. */
export const denominatorName = (per: string, style: Style): string => {
  const name = unitName(per, { ...style, denominator: true, plural: false })
  return name.includes('·') ? `/(${name})` : `/${name}`
}
