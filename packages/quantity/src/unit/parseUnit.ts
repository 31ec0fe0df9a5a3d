import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import { findUnit } from './findUnit.js'
import type { Dimension } from './unitKinds.js'

/** A unit expression, read. */
export interface ParsedUnit {
  /** Each symbol with its exponent, in the order written: `{ USD: 1, Mtoken: -1 }`. */
  readonly terms: Readonly<Record<string, number>>
  readonly dimension: Dimension
  /** How many base units one of it is, as a fraction, so that a conversion can multiply before it divides. */
  readonly ratio: readonly [numerator: number, denominator: number]
  /** The same as one number: 1e-6 for `USD/Mtoken`. */
  readonly factor: number
  /** What to add so that zero is absolute zero: only for `Cel` and `[degF]` alone. */
  readonly offset?: number
}

const fail = (code: QuantityErrorCode, expected: string, text: string, offset: number): never => {
  throw new WanyiError<QuantityErrorCode>(code, { expected, received: `'${text}'`, offset })
}

const symbolAt = /(?:\[[^[\]]*\]|\{[^{}]*\}|[^\d\s./()·[\]{}+-])+/y
const numberAt = /\d+/y
const exponentAt = /[+-]?\d+/y

/**
 * Reads a unit expression: symbols with UCUM prefixes and exponents (`km2`, `m.s-2`), joined by `.` or `·`, divided by `/`, grouped by parentheses.
 * The empty string is a plain number.
 *
 * All that follows a slash, up to the next one, is divided by: `kg/kW.h` is kg/(kW.h), and `USD/person/mo` is USD/(person.mo). (Strict UCUM reads
 * from left to right; texts, price lists and `per` mean it our way.) Units of the same dimension keep their symbols: `kW.h/W` is not shortened here.
 *
 * @throws {WanyiError} `UNIT_SYNTAX`, `UNKNOWN_UNIT`, each with the offset into `text`.
 * @see https://github.com/ucum-org/ucum
 *
 * @example
 * parseUnit('USD/Mtoken') // → { terms: { USD: 1, Mtoken: -1 }, dimension: { USD: 1, token: -1 }, factor: 1e-6, … }
 * parseUnit('kg/kW.h').terms // → { kg: 1, kW: -1, h: -1 }
 * parseUnit('USD/moon') // throws UNKNOWN_UNIT
 */
export const parseUnit = (text: string): ParsedUnit => {
  // Deep nesting would exhaust the stack, and no real unit is near this long.
  if (text.length > 200) fail('UNIT_SYNTAX', 'at most 200 characters', `${text.slice(0, 20)}…`, 200)
  const terms: Record<string, number> = {}
  const dimension: Record<string, number> = {}
  const ratio: [number, number] = [1, 1]
  let offset: number | undefined
  let at = 0

  const raise = ([n, d]: readonly [number, number], exponent: number): void => {
    const size = Math.abs(exponent)
    const [up, down] = exponent < 0 ? [d, n] : [n, d]
    ratio[0] *= up ** size
    ratio[1] *= down ** size
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const exponentHere = (): number => {
    const start = at
    const exponent = Number(match(exponentAt) ?? 1)
    if (exponent === 0 || Math.abs(exponent) > 9) fail('UNIT_SYNTAX', 'an exponent from 1 to 9 or -1 to -9', text, start)
    return exponent
  }
  /** The exponent of a group stands after it, so it is read first. */
  const readFactor = (sign: number): void => {
    if (text[at] === '(') {
      const start = at
      at += 1
      const end = closing(text, start)
      at = end + 1
      const exponent = exponentHere()
      const after = at
      at = start + 1
      readQuotient(sign * exponent, end)
      at = after
      return
    }
    const start = at
    const number = match(numberAt)
    if (number !== undefined) {
      if (Number(number) === 0) fail('UNIT_SYNTAX', 'a factor other than 0', text, start)
      return raise([Number(number), 1], sign)
    }
    const symbol = match(symbolAt)
    if (symbol === undefined) return fail('UNIT_SYNTAX', 'a unit', text, at)
    const atom = findUnit(symbol)
    if (!atom) return fail('UNKNOWN_UNIT', 'a code of ISO 4217, of UCUM or of the registry', text, start)
    const exponent = sign * exponentHere()
    offset = atom.offset
    terms[symbol] = (terms[symbol] ?? 0) + exponent
    for (const [base, power] of Object.entries(atom.dimension)) dimension[base] = (dimension[base] ?? 0) + power * exponent
    raise(atom.ratio, exponent)
  }
  const readQuotient = (sign: number, end: number): void => {
    let direction = sign
    for (;;) {
      readFactor(direction)
      if (at >= end) return
      const operator = text[at]
      if (operator === '/') direction = -sign
      else if (operator !== '.' && operator !== '·') fail('UNIT_SYNTAX', "'.' or '/'", text, at)
      at += 1
    }
  }

  // `/s` and `1/s` are the same.
  if (text.startsWith('/')) { at = 1; readQuotient(-1, text.length) } else if (text !== '') readQuotient(1, text.length)

  for (const table of [terms, dimension]) for (const key of Object.keys(table)) if (table[key] === 0) delete table[key]
  if (!Number.isFinite(ratio[0]) || !Number.isFinite(ratio[1]) || ratio[0] === 0 || ratio[1] === 0) fail('OUT_OF_RANGE', 'a factor that a double can hold', text, 0)
  const keys = Object.keys(terms)
  const alone = keys.length === 1 && terms[keys[0] ?? ''] === 1
  const parsed = { terms, dimension, ratio, factor: ratio[0] / ratio[1] }
  return alone && offset !== undefined ? { ...parsed, offset } : parsed
}

const closing = (text: string, open: number): number => {
  let depth = 0
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1
    else if (text[i] === ')' && (depth -= 1) === 0) return i
  }
  return fail('UNIT_SYNTAX', "a ')'", text, open)
}
