import { fail } from '../check/fail.js'
import { drawSamples } from './drawSamples.js'
import { correlationRoot, prepareInputs, type Correlation, type ModelEntry, type Prepared } from './prepareInputs.js'
import type { SamplingMethod } from './random/uniformColumn.js'
import { samplingOf, type DefaultQuantile } from './simulate.js'
import { momentsOf, sampleQuantiles } from './summarize.js'
import type { UncertainInputs } from './UncertainInput.js'

/** One case to compare. `scenario` makes one with its inputs checked against its formula. */
export interface Scenario {
  readonly name: string
  readonly entry: ModelEntry | undefined
  readonly correlations: readonly Correlation[] | undefined
  /** Sorts the inputs and gives the formula to draw from. */
  prepare(): { readonly prepared: Prepared<object>; readonly fn: (inputs: object) => number }
}

/** How to compare. */
export interface CompareOptions {
  readonly samples?: number
  readonly seed?: number
  readonly method?: SamplingMethod
}

/** Mean, spread and quantiles of a sample. */
export interface SampleSummary {
  readonly mean: number
  readonly sd: number
  readonly quantiles: Readonly<Record<DefaultQuantile, number>>
}

/** A scenario's result, and what sets it apart from the first one. */
export interface ComparedScenario extends SampleSummary {
  readonly name: string
  /** The difference from the first scenario, sample by sample; absent for the first. */
  readonly difference?: SampleSummary
  /** How often this scenario gives more than the first; absent for the first. */
  readonly higher?: number
  readonly samples: Float64Array
}

const summary = (samples: Float64Array): SampleSummary => {
  const [q5, q25, q50, q75, q95] = sampleQuantiles(samples, [0.05, 0.25, 0.5, 0.75, 0.95]) as [number, number, number, number, number]
  return { ...momentsOf(samples), quantiles: { 0.05: q5, 0.25: q25, 0.5: q50, 0.75: q75, 0.95: q95 } }
}

/**
 * A scenario for `compare`: a formula with its inputs.
 *
 * @example
 * scenario('base', ({ price }: { price: number }) => 12 * price, { price: [15, 25] }).name // → 'base'
 */
export const scenario = <T extends object>(
  name: string, fn: (inputs: T) => number, inputs: UncertainInputs<NoInfer<T>>,
  { entry, correlations }: { readonly entry?: ModelEntry; readonly correlations?: readonly Correlation[] } = {},
): Scenario => ({
  name, entry, correlations, prepare: () => ({ prepared: prepareInputs<T>(inputs, entry), fn: fn as (inputs: object) => number }),
})

/**
 * Simulates several scenarios with the same random numbers: an input of the same name has the same luck in all of them, so that a difference
 * shows what the scenarios differ in and not the noise of two simulations.
 *
 * @throws WanyiError `DOMAIN` for no scenario, two of one name or a bad input or option, `NOT_FINITE` where a formula gives no finite number.
 * @example
 * const profit = ({ users, price }: { users: number; price: number }) => users * price
 * const [base, dear] = compare([
 *   scenario('base', profit, { users: [90, 110], price: 20 }),
 *   scenario('dear', profit, { users: [90, 110], price: 22 }),
 * ])
 * dear.higher // → 1
 * Math.round(dear.difference?.mean ?? 0) // → 200
 */
export const compare = (scenarios: readonly Scenario[], options: CompareOptions = {}): ComparedScenario[] => {
  if (scenarios.length === 0) fail('scenarios', '[]', 'at least one scenario')
  scenarios.forEach(({ name }, index) => {
    if (scenarios.findIndex((other) => other.name === name) !== index) fail(`scenarios[${index}].name`, name, 'a name of its own')
  })
  const drawing = samplingOf(options)
  const cases = scenarios.map((each) => ({ ...each, ...each.prepare() }))
  const paths = [...new Set(cases.flatMap(({ prepared }) => prepared.slots.map((slot) => slot.path)))]
  const results = cases.map(({ prepared, fn, correlations }) => drawSamples(fn, prepared, {
    ...drawing, root: correlationRoot(prepared.slots, correlations), dimensions: prepared.slots.map((slot) => paths.indexOf(slot.path)),
  }))
  const base = results[0]!
  return cases.map(({ name }, index) => {
    const samples = results[index]!
    if (index === 0) return { name, ...summary(samples), samples }
    const differences = samples.map((value, i) => value - base[i]!)
    const higher = differences.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / samples.length
    return { name, ...summary(samples), difference: summary(differences), higher, samples }
  })
}
