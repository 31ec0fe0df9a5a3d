import { parseUnit, unitKinds, WanyiError, type Dimension, type Quantity } from '@wanyi/quantity'
import type { CatalogEntry } from './CatalogEntry.js'

/** Bases that measure; all others only count: `person`, `each`, `share`, and every classifier and name in braces, each a base of its own. */
let measured: ReadonlySet<string> | undefined
const isMeasured = (base: string): boolean => {
  measured ??= new Set(Object.entries(unitKinds).flatMap(([kind, [dimension]]) => (kind === 'person' || kind === 'share' || kind === 'each' ? [] : Object.keys(dimension))))
  return measured.has(base) || isCurrency(base)
}

/** Currencies are the only bases of three capitals. */
const isCurrency = (base: string): boolean => /^[A-Z]{3}$/.test(base)

/** How many things are counted in the numerator and in the denominator of a unit. */
const counts = (dimension: Dimension): { readonly up: number; readonly down: number } => {
  let up = 0
  let down = 0
  for (const [base, power] of Object.entries(dimension)) {
    if (isMeasured(base)) continue
    if (power > 0) up += power
    else down -= power
  }
  return { up, down }
}

const measures = (dimension: Dimension): Dimension => Object.fromEntries(Object.entries(dimension).filter(([base]) => isMeasured(base)))

const same = (a: Dimension, b: Dimension): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** The whole unit of a quantity: `USD/(person.mo)`. */
export const unitOf = ({ unit, per }: Quantity): string => (per ? `${unit || '1'}/(${per})` : unit)

/** The currency of a quantity, if it has one. */
export const currencyIn = (q: Quantity): string | undefined => Object.keys(parseUnit(unitOf(q)).dimension).find(isCurrency)

const isQuantity = (input: unknown): input is Quantity => typeof input === 'object' && input !== null && 'unit' in input

/** The unit that the inputs with `anyUnit` share: that of the first of them that has one. */
export const sharedUnit = ({ inputs }: Pick<CatalogEntry, 'inputs'>, values: Readonly<Record<string, unknown>>): string | undefined => {
  const first = inputs.filter(({ anyUnit }) => anyUnit).flatMap(({ name }) => [values[name]].flat()).find(isQuantity)
  return first && unitOf(first)
}

/**
 * The bounds of a quantity in the unit of an input.
 *
 * What is measured must agree exactly (money per month is not money). What is only counted may be left out or counted otherwise, since people write
 * 20美元/月 where each person pays, and 10亿人次 for people: 人次 goes for `person`, 家 for a plain number, `USD/mo` for `USD/(person.mo)`. Never the other
 * way round: a price a person is no plain price. With `exact` counts must agree too.
 *
 * @throws WanyiError `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, each with the input as path
 */
export const inputInUnit = (q: Quantity, unit: string, path: string, exact = false): readonly [low: number, high: number] => {
  const from = parseUnit(unitOf(q))
  const to = parseUnit(unit)
  const [given, wanted] = [counts(from.dimension), counts(to.dimension)]
  const plain = Object.keys(to.dimension).length === 0
  const counted = exact ? same(from.dimension, to.dimension) : (given.up <= wanted.up || (plain && given.up === 1 && given.down === 0)) && given.down <= wanted.down
  if (!counted || !same(measures(from.dimension), measures(to.dimension))) {
    const [x, y] = [Object.keys(from.dimension).find(isCurrency), Object.keys(to.dimension).find(isCurrency)]
    const code = x !== undefined && y !== undefined && x !== y ? 'CURRENCY_MISMATCH' : 'UNIT_MISMATCH'
    throw new WanyiError(code, { expected: /^[1x]?$/.test(unit) ? 'a number without a unit' : `a unit like '${unit}'`, received: `'${unitOf(q)}'`, path })
  }
  const top = from.ratio[0] * to.ratio[1]
  const bottom = from.ratio[1] * to.ratio[0]
  return top === bottom ? [q.low, q.high] : [(q.low * top) / bottom, (q.high * top) / bottom]
}
