import type * as Economics from '@wanyi/economics'
import type { UncertainInput } from '@wanyi/economics'
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
  readonly bounds?: 'guaranteed' | 'sampled'
  readonly simulation?: Density
  /** Why there is no result. */
  readonly failure?: string
}

const message = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Reads the fields, computes the formula, and where a field is uncertain its bounds and density too. Never throws. */
export const calculate = (formula: FormulaPageData, fields: Readonly<Record<string, string>>, { economics, parseInput, parseListInput }: CalculatorModules): Calculation => {
  const errors: Record<string, string> = {}
  const currencies = new Set<string>()
  const values: Record<string, UncertainInput | readonly number[]> = {}
  for (const { name, unit, list, optional } of formula.inputs) {
    const text = fields[name] ?? ''
    if (text.trim() === '' && optional) continue
    try {
      if (list) values[name] = parseListInput(text)
      else {
        const { value, currency } = parseInput(text, unit)
        values[name] = value
        if (currency) currencies.add(currency)
      }
    } catch (error) { errors[name] = message(error) }
  }
  const [currency] = currencies
  const none = { errors, low: Number.NaN, high: Number.NaN, currency }
  if (Object.keys(errors).length > 0) return { ...none, failure: Object.values(errors)[0] }
  if (currencies.size > 1) return { ...none, failure: [...currencies].join(' ≠ ') }
  const fn = (economics as unknown as Readonly<Record<string, (inputs: object) => number>>)[formula.id]
  if (!fn) return { ...none, failure: formula.id }
  try {
    const uncertain = Object.values(values).some((value) => typeof value === 'object' && !Array.isArray(value))
    if (!uncertain) {
      const result = fn(values)
      return { errors, low: result, high: result, currency }
    }
    const { low, high, bounds } = economics.interval(fn, values, { entry: formula.entry })
    const { mean, quantiles, histogram } = economics.simulate(fn, values, { entry: formula.entry, samples: 8192 })
    return { errors, low, high, currency, bounds, simulation: { mean, quantiles, histogram } }
  } catch (error) {
    return { ...none, failure: message(error) }
  }
}
