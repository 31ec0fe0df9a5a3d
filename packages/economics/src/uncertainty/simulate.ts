import { checkCount } from '../check/checkCount.js'
import { fail } from '../check/fail.js'
import { byEffect } from './byEffect.js'
import { closedForm, exactMoments } from './closedForm.js'
import type { Lognormal, Normal } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { drawSamples } from './drawSamples.js'
import { correlationRoot, prepareInputs, type Correlation, type ModelEntry } from './prepareInputs.js'
import type { SamplingMethod } from './random/uniformColumn.js'
import { histogramOf, momentsOf, sampleQuantiles, type Histogram } from './summarize.js'
import type { UncertainInputs } from './UncertainInput.js'

/** How to simulate. */
export interface SimulateOptions<P extends number = number> {
  /** How many samples; 16,384 by default. Powers of two suit the Sobol points best. */
  readonly samples?: number
  /** Any safe integer; the same seed gives the same result on every platform. 1 by default. */
  readonly seed?: number
  /** `sobol` (scrambled quasi-random points, the default, the first dimension for the input that matters most) or `random` (xoshiro128**). */
  readonly method?: SamplingMethod
  /** Correlations between inputs, through a Gaussian copula. */
  readonly correlations?: readonly Correlation[]
  /** The catalogue entry of the formula: allows closed forms, checks the units of quantities, tells lists from intervals. */
  readonly entry?: ModelEntry
  /** The probabilities for which quantiles are wanted; 5, 25, 50, 75 and 95% by default. */
  readonly quantiles?: readonly P[]
  /** Bins of the histogram; 50 by default. */
  readonly bins?: number
}

/** The probabilities of the quantiles that every simulation gives unless others are asked for. */
export type DefaultQuantile = 0.05 | 0.25 | 0.5 | 0.75 | 0.95

/** What a simulation found, as plain data. */
export interface Simulation<P extends number = DefaultQuantile> {
  /** How the numbers came about; `closed-form` ones are exact. */
  readonly method: SamplingMethod | 'closed-form'
  readonly mean: number
  /** Standard deviation. */
  readonly sd: number
  /** Quantiles by probability: `quantiles[0.05]`. */
  readonly quantiles: Readonly<Record<P, number>>
  readonly histogram: Histogram
  /** The result at each sample, in the order drawn; for a closed form, evenly spaced quantiles of the exact distribution. */
  readonly samples: Float64Array
  readonly seed: number
  /** The exact distribution of the result, for a closed form. */
  readonly distribution?: Normal | Lognormal
}

/** Checks and fills in what all functions that sample take. */
export const samplingOf = (
  { samples = 16_384, seed = 1, method = 'sobol' }: { readonly samples?: number; readonly seed?: number; readonly method?: SamplingMethod },
): { readonly samples: number; readonly seed: number; readonly method: SamplingMethod } => {
  if (!Number.isSafeInteger(seed)) fail('seed', seed, 'a safe integer')
  if (method !== 'sobol' && method !== 'random') fail('method', method, "'sobol' or 'random'")
  if (checkCount('samples', samples) > 1e9) fail('samples', samples, 'at most 1e9')
  return { samples, seed, method }
}

/**
 * The distribution of a formula's result when its inputs are uncertain.
 *
 * `fn` takes one object of numbers. Inputs may be numbers, intervals ([low, high], uniform), quantities as read from a text (`fromQuantity`) or
 * distributions; an input that occurs twice in the formula is the same number both times. `fn` must not keep the object that it is
 * given, which is filled in anew for each sample. Where `entry` says that the formula is a product and the uncertain inputs are all
 * lognormal, or linear and they are normal, the result is exact and `method` says `closed-form`.
 *
 * @throws WanyiError `DOMAIN` for a bad input or option (with its path), `NOT_FINITE` where `fn` gives no finite number, and what `fn` throws.
 * @see A. B. Owen, "Monte Carlo theory, methods and examples" (2013), ch. 15–17, https://artowen.su.domains/mc/
 * @example
 * const model = ({ users, share, price }: { users: number; share: number; price: number }) => users * share * price
 * const result = simulate(model, { users: lognormal({ low: 8e8, high: 1.2e9 }), share: [0.005, 0.015], price: 240 })
 * result.method // → 'sobol'
 * Math.round(result.mean / 1e6) // → 2369
 */
export const simulate = <T extends object, const P extends number = DefaultQuantile>(
  fn: (inputs: T) => number, inputs: UncertainInputs<NoInfer<T>>, options: SimulateOptions<P> = {},
): Simulation<P> => {
  const { correlations, entry = {}, bins = 50, quantiles: probabilities = [0.05, 0.25, 0.5, 0.75, 0.95] }: SimulateOptions = options
  const drawing = samplingOf(options)
  const { seed, method } = drawing
  checkCount('bins', bins)
  const prepared = prepareInputs(inputs, entry)
  const root = correlationRoot(prepared.slots, correlations)
  const distribution = closedForm(fn, prepared, entry, root)
  const exact = distribution && quantileFunction(distribution)
  const samples = exact
    ? Float64Array.from({ length: drawing.samples }, (_, index) => exact((index + 0.5) / drawing.samples))
    : drawSamples(fn, prepared, { ...drawing, root, dimensions: method === 'sobol' && !root ? byEffect(fn, prepared) : undefined })
  const { mean, sd } = distribution ? exactMoments(distribution) : momentsOf(samples)
  const values = sampleQuantiles(samples, [...probabilities, 0, 1])
  return {
    method: distribution ? 'closed-form' : method,
    mean,
    sd,
    quantiles: Object.fromEntries(probabilities.map((p, index) => [p, exact ? exact(p) : values[index]!])) as Record<P, number>,
    histogram: histogramOf(samples, bins, values.at(-2)!, values.at(-1)!),
    samples,
    seed,
    ...(distribution && { distribution }),
  }
}
