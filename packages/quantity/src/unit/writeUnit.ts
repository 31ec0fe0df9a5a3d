import { findUnit } from './findUnit.js'

/** Where a symbol stands in a product: money first, time last, so that we write `kW.h`, `person.mo`, `PFLOP.d`. */
const rank = (symbol: string): number => {
  const kind = findUnit(symbol)?.kind
  return kind === 'currency' ? 0 : kind === 'time' ? 2 : 1
}

const product = (factors: readonly (readonly [symbol: string, exponent: number])[]): string =>
  [...factors].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(([symbol, exponent]) => (exponent === 1 ? symbol : symbol + exponent)).join('.')

/**
 * The canonical text of a product of units: positive exponents as `unit`, negative ones as `per`, money first, time last, the rest by code point.
 */
export const writeUnit = (terms: Readonly<Record<string, number>>): { readonly unit: string; readonly per?: string } => {
  const factors = Object.entries(terms)
  const per = product(factors.filter(([, exponent]) => exponent < 0).map(([symbol, exponent]) => [symbol, -exponent] as const))
  const unit = product(factors.filter(([, exponent]) => exponent > 0)) || (per ? '1' : '')
  return per ? { unit, per } : { unit }
}
