import { classifierTable } from './classifierTable.js'
import { currencyDigitTable } from './currencyDigitTable.js'
import { prefixes } from './prefixes.js'
import { type Dimension, type UnitKind, unitKinds } from './unitKinds.js'
import { unitSizes } from './unitSizes.js'

/** One symbol of a unit expression, resolved: `kW`, `Mtoken`, `USD`, `家`. */
export interface UnitAtom {
  readonly symbol: string
  readonly kind: UnitKind | 'currency' | 'classifier'
  readonly dimension: Dimension
  /** Its size in base units, as a fraction. */
  readonly ratio: readonly [numerator: number, denominator: number]
  /** `P` in `PFLOPS`; empty where there is none. */
  readonly prefix: string
  /** What to add to a reading on this scale so that zero is absolute zero: 273.15 for `Cel`. */
  readonly offset?: number
}

const offsets: Readonly<Record<string, number>> = { Cel: 273.15, '[degF]': 459.67 }

/** Every symbol without a prefix; built when first asked for. */
let index: Map<string, UnitAtom & { readonly metric: boolean }> | undefined

const buildIndex = (): Map<string, UnitAtom & { readonly metric: boolean }> => {
  const found = new Map<string, UnitAtom & { readonly metric: boolean }>()
  const plain = { ratio: [1, 1] as const, prefix: '', metric: false }
  for (const { word, hant, counts } of classifierTable()) {
    const dimension = { [counts === 'each' || word === '人次' ? word : counts]: 1 }
    for (const symbol of [word, hant]) found.set(symbol, { ...plain, symbol, kind: 'classifier', dimension })
  }
  for (const code of Object.keys(currencyDigitTable())) found.set(code, { ...plain, symbol: code, kind: 'currency', dimension: { [code]: 1 } })
  for (const { code, kind, ratio, metric } of unitSizes()) {
    const [dimension, base] = unitKinds[kind]
    const offset = offsets[code]
    const atom = { symbol: code, kind, dimension, ratio: [ratio[0] * base, ratio[1]] as const, prefix: '', metric }
    found.set(code, offset === undefined ? atom : { ...atom, offset })
  }
  return found
}

/**
 * Resolves one symbol: a code of the registry, a prefix and a metric code, a classifier, or a name of the user's own in braces (`{GPU}`), which is a
 * dimension of its own. `undefined` where it is none of these.
 */
export const findUnit = (symbol: string): UnitAtom | undefined => {
  index ??= buildIndex()
  const exact = index.get(symbol)
  if (exact) return exact
  if (/^\{[^{}]+\}$/.test(symbol)) return { symbol, kind: 'classifier', dimension: { [symbol]: 1 }, ratio: [1, 1], prefix: '' }
  for (const length of [1, 2]) {
    const scale = prefixes[symbol.slice(0, length)]
    const base = index.get(symbol.slice(length))
    if (!scale || !base?.metric) continue
    const ratio = [base.ratio[0] * scale[0], base.ratio[1] * scale[1]] as const
    return { symbol, kind: base.kind, dimension: base.dimension, ratio, prefix: symbol.slice(0, length) }
  }
  return undefined
}
