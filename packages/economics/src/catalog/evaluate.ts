import { combineModifiers, convert, quantity, WanyiError, type Modifier, type Quantity } from '@wanyi/quantity'
import type { CatalogEntry, CatalogInput, FormulaInputs } from './CatalogEntry.js'
import { currencyIn, inputInUnit, sharedUnit } from './inputInUnit.js'

/** What {@link evaluate} takes for an input: a quantity, a plain number in the unit of the entry, or a list of these where the entry has a list. */
export type EvaluateInput = Quantity | number | readonly (Quantity | number)[]

/** How {@link evaluate} gives its result. */
export interface EvaluateOptions {
  /** The unit of the result, such as `d` or `USD/a`; the entry's own unless given. */
  readonly unit?: string
}

const isList = (input: EvaluateInput): input is readonly (Quantity | number)[] => Array.isArray(input)
const members = (input: EvaluateInput): readonly (Quantity | number)[] => (isList(input) ? input : [input])

/** The one currency of all money inputs. */
const findCurrency = (entry: CatalogEntry, inputs: Readonly<Record<string, EvaluateInput>>): string | undefined => {
  let currency: string | undefined
  for (const { name, unit } of entry.inputs) {
    if (!unit.includes('¤')) continue
    for (const member of members(inputs[name] ?? [])) {
      const found = typeof member === 'number' ? undefined : currencyIn(member)
      if (found === undefined) continue
      currency ??= found
      if (found !== currency) throw new WanyiError('CURRENCY_MISMATCH', { expected: currency, received: found, path: name })
    }
  }
  if (currency === undefined && entry.output.unit.includes('¤')) {
    throw new WanyiError('MISSING_CURRENCY', { expected: 'at least one input with a currency', received: 'none' })
  }
  return currency
}

/** One input as bounds in the unit of the entry, member by member. */
const readInput = (input: CatalogInput, value: EvaluateInput, currency: string | undefined, shared: string | undefined): readonly (readonly [number, number])[] => {
  // A ratio of two amounts of money needs no currency when both are plain numbers; any will do.
  const unit = (input.anyUnit ? shared : undefined) ?? input.unit.replaceAll('¤', currency ?? 'USD')
  return members(value).map((member, index) => {
    if (typeof member === 'number') return [member, member]
    return inputInUnit(member, unit, isList(value) ? `${input.name}[${index}]` : input.name, input.anyUnit)
  })
}

/**
 * Computes a formula of the catalogue with quantities: checks units and currencies against the entry, converts, and gives a quantity.
 *
 * Of inputs that are intervals the result is an interval too, with bounds that are guaranteed: the entry must say that the formula is monotone in
 * them. Hedges combine: more than 1% of about a billion is about as much. Where a formula is not monotone, use `interval` or `simulate`.
 *
 * @throws WanyiError `MISSING_INPUT`, `UNKNOWN_INPUT`, `UNIT_MISMATCH`, `CURRENCY_MISMATCH`, `MISSING_CURRENCY`, `NOT_MONOTONE`, `UNKNOWN_FORMULA` for what is no entry, and what the formula
 *   itself throws (`DOMAIN`), with the input's name as path
 * @example
 * import { quantity } from '@wanyi/quantity'
 * import { catalog } from '@wanyi/economics/catalog'
 * const subscription = catalog.find((entry) => entry.id === 'subscriptionRevenue')!
 * const read = { users: quantity(1e9, '人次'), conversion: quantity(1, '%'), price: quantity(20, 'USD/mo'), months: quantity(1, 'a') }
 * evaluate(subscription, read) // → { low: 2.4e9, high: 2.4e9, unit: 'USD', modifier: 'exact' }
 * evaluate(subscription, { ...read, conversion: quantity([1, 2], '%') }) // → { low: 2.4e9, high: 4.8e9, unit: 'USD', modifier: 'exact' }
 * evaluate(subscription, { ...read, price: quantity(20, 'USD') }) // throws UNIT_MISMATCH
 */
export const evaluate = (entry: CatalogEntry, inputs: Readonly<Record<string, EvaluateInput>>, { unit }: EvaluateOptions = {}): Quantity => {
  if (!Array.isArray(entry?.inputs)) throw new WanyiError('UNKNOWN_FORMULA', { expected: 'an entry of the catalog', received: typeof entry === 'string' ? `'${String(entry)}'` : typeof entry, path: 'entry' })
  for (const name of Object.keys(inputs)) {
    if (!entry.inputs.some((input) => input.name === name)) {
      throw new WanyiError('UNKNOWN_INPUT', { expected: entry.inputs.map((input) => input.name).join(', '), received: name, path: name })
    }
  }
  const currency = findCurrency(entry, inputs)
  const shared = sharedUnit(entry, inputs)
  const low: Record<string, number | readonly number[]> = {}
  const high: Record<string, number | readonly number[]> = {}
  let modifier: Modifier = 'exact'
  let wide = false
  for (const input of entry.inputs) {
    const value = inputs[input.name]
    if (value === undefined) {
      if (input.optional) continue
      throw new WanyiError('MISSING_INPUT', { expected: `${input.name} in ${input.unit}`, received: 'nothing', path: input.name })
    }
    if (isList(value) !== (input.list === true)) {
      throw new WanyiError('DOMAIN', { expected: input.list ? 'a list' : 'one value', received: isList(value) ? 'a list' : 'one value', path: input.name })
    }
    const bounds = readInput(input, value, currency, shared)
    const direction = entry.monotone?.[input.name] ?? 0
    if (bounds.some(([from, to]) => from !== to)) {
      if (direction === 0) throw new WanyiError('NOT_MONOTONE', { expected: `a single value: ${entry.id} is not monotone in ${input.name}`, received: 'an interval', path: input.name })
      wide = true
    }
    const [least, most] = direction < 0 ? [1, 0] as const : [0, 1] as const
    low[input.name] = isList(value) ? bounds.map((pair) => pair[least]) : bounds[0]![least]
    high[input.name] = isList(value) ? bounds.map((pair) => pair[most]) : bounds[0]![most]
    for (const member of members(value)) if (typeof member !== 'number') modifier = combineModifiers(modifier, member.modifier, 1, direction)
  }
  const from = entry.formula(low as FormulaInputs)
  const to = wide ? entry.formula(high as FormulaInputs) : from
  const outUnit = (entry.output.anyUnit ? shared : undefined) ?? entry.output.unit.replaceAll('¤', currency ?? 'USD')
  const outcome = quantity([from, to], outUnit, { modifier })
  return unit === undefined ? outcome : convert(outcome, unit)
}
