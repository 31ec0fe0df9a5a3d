import { findUnit } from './findUnit.js'

type Terms = Readonly<Record<string, number>>
type Ratio = readonly [numerator: number, denominator: number]

/** What a rate unit is a rate of: `PFLOPS` is `PFLOP` a second. */
const rates: Readonly<Record<string, (symbol: string) => string>> = {
  computeRate: (symbol) => symbol.slice(0, -1),
  operationRate: (symbol) => symbol.slice(0, -1),
  bandwidth: (symbol) => (symbol.endsWith('Bps') ? symbol.slice(0, -2) : `${symbol.slice(0, -3)}bit`),
}

/** Where a duration stands beside a rate (`PFLOPS` × `h`), writes the rate out, so that the two times can cancel. */
const expandRates = (terms: Terms): Terms => {
  const symbols = Object.keys(terms)
  if (!symbols.some((symbol) => findUnit(symbol)?.kind === 'time')) return terms
  const result: Record<string, number> = {}
  for (const [symbol, exponent] of Object.entries(terms)) {
    const name = rates[findUnit(symbol)?.kind ?? '']?.(symbol) ?? symbol
    result[name] = (result[name] ?? 0) + exponent
    if (name !== symbol) result.s = (result.s ?? 0) - exponent
  }
  return result
}

const shape = (symbol: string): string => JSON.stringify(Object.entries(findUnit(symbol)?.dimension ?? {}).sort())

/**
 * Merges the symbols of one dimension: `USD.a/mo` is 12 `USD`, `kg.MW.h/(kW.h)` is 1000 `kg`, `USD.%` is 0.01 `USD`. Symbols that stay keep
 * their spelling; of several in one product the smallest stays, so that the number of them does not become a fraction. Where nothing but a number
 * is left (`kW.h/J`), all of it goes into the ratio.
 */
export const simplifyUnit = (terms: Terms): { readonly terms: Terms; readonly ratio: Ratio } => {
  const groups = new Map<string, (readonly [symbol: string, exponent: number])[]>()
  for (const [symbol, exponent] of Object.entries(expandRates(terms))) {
    if (exponent === 0) continue
    const key = shape(symbol)
    groups.set(key, [...(groups.get(key) ?? []), [symbol, exponent]])
  }
  const kept: Record<string, number> = {}
  const ratio: [number, number] = [1, 1]
  const absorb = (symbol: string, exponent: number): void => {
    const [n, d] = findUnit(symbol)?.ratio ?? [1, 1]
    ratio[0] *= exponent > 0 ? n ** exponent : d ** -exponent
    ratio[1] *= exponent > 0 ? d ** exponent : n ** -exponent
  }
  const size = (symbol: string): number => { const [n, d] = findUnit(symbol)?.ratio ?? [1, 1]; return n / d }

  for (const [key, members] of groups) {
    const total = key === '[]' ? 0 : members.reduce((sum, [, exponent]) => sum + exponent, 0)
    const [first] = members
    if (members.length === 1 && first && total !== 0) { kept[first[0]] = total; continue }
    for (const [symbol, exponent] of members) absorb(symbol, exponent)
    if (total === 0) continue
    const same = members.filter(([, exponent]) => Math.sign(exponent) === Math.sign(total))
    const stays = same.reduce((best, each) => (size(each[0]) < size(best[0]) || (size(each[0]) === size(best[0]) && each[0] < best[0]) ? each : best))
    absorb(stays[0], -total)
    kept[stays[0]] = total
  }

  const dimension: Record<string, number> = {}
  for (const [symbol, exponent] of Object.entries(kept)) {
    for (const [base, power] of Object.entries(findUnit(symbol)?.dimension ?? {})) dimension[base] = (dimension[base] ?? 0) + power * exponent
  }
  if (Object.values(dimension).every((power) => power === 0)) {
    for (const [symbol, exponent] of Object.entries(kept)) absorb(symbol, exponent)
    return { terms: {}, ratio }
  }
  return { terms: kept, ratio }
}
