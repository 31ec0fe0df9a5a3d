import { fail } from '../check/fail.js'
import { checkResult } from './checkResult.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { fill, prepareInputs, type ModelEntry } from './prepareInputs.js'
import { uniformColumn, type SamplingMethod } from './random/uniformColumn.js'
import { sampler } from './sampler.js'
import { samplingOf } from './simulate.js'
import type { UncertainInputs } from './UncertainInput.js'

/** How to compute sensitivities. */
export interface SensitivityOptions {
  /** Points in the base sample; the formula is evaluated (inputs + 2) times for each. 4,096 by default. */
  readonly samples?: number
  readonly seed?: number
  readonly method?: SamplingMethod
  readonly entry?: ModelEntry
  /** The central share of each input that its bar of the tornado spans; 0.9 by default. */
  readonly coverage?: number
}

/** What one uncertain input does to the result. */
export interface InputSensitivity {
  /** Its name; `cashFlows[2]` for a member of a list. */
  readonly name: string
  /** The ends of the input that the tornado tries. */
  readonly low: number
  readonly high: number
  /** The result with this input at `low` and at `high`, all others at their medians. */
  readonly atLow: number
  readonly atHigh: number
  /** Share of the variance that would vanish if this input were known (first-order Sobol index). */
  readonly first: number
  /** Share of the variance that would remain if all others were known (total Sobol index). */
  readonly total: number
}

/** Sensitivities, the widest bar of the tornado first. */
export interface Sensitivity {
  /** The result with every input at its median. */
  readonly middle: number
  readonly mean: number
  readonly variance: number
  readonly inputs: readonly InputSensitivity[]
}

/**
 * Which uncertain inputs matter: the tornado (one input at a time from its low to its high end) and the first-order and total Sobol
 * indices, by Saltelli's and Jansen's estimators over scrambled Sobol points. Inputs are taken as independent: with correlations, shares of
 * variance have no single meaning.
 *
 * @throws WanyiError `DOMAIN` for a bad input or option or where nothing is uncertain, `NOT_FINITE` where `fn` gives no finite number, and what `fn` throws.
 * @see A. Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010) 259–270
 * @example
 * const model = ({ a, b }: { a: number; b: number }) => 3 * a + b
 * const { inputs } = sensitivity(model, { a: [0, 1], b: [0, 1] }, { coverage: 0.8 })
 * inputs.map(({ name, first }) => [name, Math.round(first * 10) / 10]) // → [['a', 0.9], ['b', 0.1]]
 * Math.round((inputs[0].atHigh - inputs[0].atLow) * 10) / 10 // → 2.4
 */
export const sensitivity = <T extends object>(fn: (inputs: T) => number, inputs: UncertainInputs<NoInfer<T>>, options: SensitivityOptions = {}): Sensitivity => {
  const { entry, coverage = 0.9 } = options
  if (!(coverage > 0 && coverage < 1)) fail('coverage', coverage, 'a number between 0 and 1')
  const { samples, seed, method } = samplingOf({ samples: 4096, ...options })
  const { args, slots } = prepareInputs(inputs, entry)
  const count = slots.length
  if (count === 0) fail('inputs', 'numbers only', 'at least one uncertain input')
  const evaluate = (): number => {
    return checkResult(fn(args), args)
  }
  const columnOf = (dimension: number, slot: number): Float64Array => {
    const column = new Float64Array(samples)
    uniformColumn(method, seed, dimension)(column)
    sampler(slots[slot]!.distribution)(column, samples)
    return column
  }
  const [a, b] = [slots.map((_, j) => columnOf(j, j)), slots.map((_, j) => columnOf(count + j, j))]
  /** The formula over all points, with each input from the one sample or the other. */
  const run = (fromB: (slot: number) => boolean): Float64Array => {
    const chosen = slots.map((_, j) => (fromB(j) ? b[j]! : a[j]!))
    return Float64Array.from({ length: samples }, (_, i) => {
      slots.forEach((slot, j) => fill(args, slot, chosen[j]![i]!))
      return evaluate()
    })
  }
  const [atA, atB] = [run(() => false), run(() => true)]
  let mean = 0
  for (let i = 0; i < samples; i++) mean += (atA[i]! + atB[i]!) / (2 * samples)
  let variance = 0
  for (let i = 0; i < samples; i++) variance += ((atA[i]! - mean) ** 2 + (atB[i]! - mean) ** 2) / (2 * samples)
  const quantiles = slots.map((slot) => quantileFunction(slot.distribution))
  const middle = (slot?: number, p?: number): number => {
    slots.forEach((each, j) => fill(args, each, quantiles[j]!(j === slot ? p! : 0.5)))
    return evaluate()
  }
  const found = slots.map((slot, j) => {
    const mixed = run((each) => each === j)
    let first = 0
    let total = 0
    for (let i = 0; i < samples; i++) {
      // the mean is taken off first, which takes most of the noise out of the product
      first += (atB[i]! - mean) * (mixed[i]! - atA[i]!)
      total += (atA[i]! - mixed[i]!) ** 2
    }
    const ends = [(1 - coverage) / 2, (1 + coverage) / 2] as const
    return {
      name: slot.path,
      low: quantiles[j]!(ends[0]),
      high: quantiles[j]!(ends[1]),
      atLow: middle(j, ends[0]),
      atHigh: middle(j, ends[1]),
      first: variance > 0 ? first / samples / variance : 0,
      total: variance > 0 ? total / (2 * samples) / variance : 0,
    }
  })
  return { middle: middle(), mean, variance, inputs: found.sort((x, y) => Math.abs(y.atHigh - y.atLow) - Math.abs(x.atHigh - x.atLow)) }
}
