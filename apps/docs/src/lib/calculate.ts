import type * as Economics from '@wanyi/economics'
import type { CatalogEntry } from '@wanyi/economics/catalog'
import type { FormulaPageData } from './formula'
import type * as ParseInput from './parseInput'

/** What the calculator loads when it is first used. */
export interface CalculatorModules {
  readonly economics: typeof Economics
  readonly parseInput: typeof ParseInput.parseInput
  readonly parseListInput: typeof ParseInput.parseListInput
}

/** The shape of the result when an input is uncertain. */
export interface Density {
  readonly mean: number
  readonly quantiles: Readonly<Record<0.05 | 0.5 | 0.95, number>>
  readonly histogram: { readonly low: number, readonly high: number, readonly counts: readonly number[] }
}

export interface Calculation {
  /** What is wrong with a field, by input name. */
  readonly errors: Readonly<Record<string, string>>
  readonly low: number
  readonly high: number
  readonly currency: string | undefined
  readonly simulation?: Density
  /** Whether the bounds are certain or the widest that a search found. */
  readonly guaranteed?: boolean
  /** What each uncertain input does by itself, the strongest first. */
  readonly effects?: readonly { readonly name: string, readonly atLow: number, readonly atHigh: number }[]
  /** Why there is no result. */
  readonly failure?: string
}

const message = (error: unknown): string => error instanceof Error ? error.message : String(error)
const pathOf = (error: unknown): string => /^\w+/.exec((error as { readonly path?: string }).path ?? '')?.[0] ?? ''

/** Reads the fields, computes the formula, and where a field is uncertain how the result is spread. Never throws. */
export const calculate = (formula: FormulaPageData, fields: Readonly<Record<string, string>>, { economics, parseInput, parseListInput }: CalculatorModules): Calculation => {
  const errors: Record<string, string> = {}
  const stated: Record<string, ParseInput.ParsedInput | readonly ParseInput.ParsedInput[]> = {}
  let currency: string | undefined
  for (const { name, unit, list, optional } of formula.inputs) {
    const text = fields[name] ?? ''
    if (text.trim() === '' && optional) continue
    try {
      const values = list ? parseListInput(text, unit) : [parseInput(text, unit)]
      stated[name] = list ? values : values[0]!
      for (const value of values) {
        if (unit.includes('¤') && typeof value === 'object' && 'unit' in value) currency ??= /^[A-Z]{3}$/.exec(value.unit)?.[0]
      }
    } catch (error) { errors[name] = message(error) }
  }
  const none = { low: Number.NaN, high: Number.NaN, currency }
  const [failure] = Object.values(errors)
  if (failure) return { ...none, errors, failure }
  const fn = (economics as unknown as Readonly<Record<string, (inputs: object) => number>>)[formula.id]
  if (!fn) return { ...none, errors, failure: formula.id }
  try {
    const values = economics.toEntryUnits(formula.entry as CatalogEntry, stated)
    if (!Object.values(values).flat().some((value) => typeof value === 'object')) {
      const result = fn(values)
      return { errors, low: result, high: result, currency }
    }
    const options = { entry: formula.entry }
    const { low, high, guaranteed } = economics.interval(fn, values, { ...options, coverage: 0.99 })
    const { mean, quantiles, histogram } = economics.simulate(fn, values, { ...options, samples: 8192 })
    const { inputs } = economics.sensitivity(fn, values, { ...options, samples: 512 })
    // Of samples no more digits are worth showing.
    const round = (value: number): number => Number(value.toPrecision(3))
    return {
      errors, currency, guaranteed,
      low: guaranteed ? low : round(low),
      high: guaranteed ? high : round(high),
      simulation: { mean: round(mean), quantiles: { 0.05: round(quantiles[0.05]), 0.5: round(quantiles[0.5]), 0.95: round(quantiles[0.95]) }, histogram },
      effects: inputs.map(({ name, atLow, atHigh }) => ({ name, atLow, atHigh })),
    }
  } catch (error) {
    return { ...none, errors: { ...errors, [pathOf(error)]: message(error) }, failure: message(error) }
  }
}
