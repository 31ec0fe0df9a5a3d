import { checkResult } from './checkResult.js'
import { correlate, fill, type Prepared } from './prepareInputs.js'
import { uniformColumn, type SamplingMethod } from './random/uniformColumn.js'
import { sampler } from './sampler.js'
import { normalQuantile } from './special/normalQuantile.js'

const BLOCK = 1024

/** How to draw. */
export interface Drawing {
  readonly samples: number
  readonly seed: number
  readonly method: SamplingMethod
  /** The root of the correlation matrix over the slots. */
  readonly root?: number[][] | undefined
  /** For each slot its dimension of the point set; its position by default. */
  readonly dimensions?: readonly number[] | undefined
}

/**
 * Evaluates the formula at each sample. One object of arguments is filled in again and again, and the inputs go by in blocks, to spare memory.
 */
export const drawSamples = <T extends object>(
  fn: (inputs: T) => number, { args, slots }: Prepared<T>, { samples, seed, method, root, dimensions }: Drawing,
): Float64Array => {
  const results = new Float64Array(samples)
  const uniforms = slots.map((_, index) => uniformColumn(method, seed, dimensions?.[index] ?? index))
  const values = slots.map((slot) => sampler(slot.distribution, root !== undefined))
  const columns = slots.map(() => new Float64Array(Math.min(BLOCK, samples)))
  const record = args as Record<string, unknown>
  // the first six single numbers have a line each below: an assignment that sees one name only is several times faster than a loop over names
  const places = slots.map((_, index) => index)
  const direct = places.filter((index) => slots[index]!.index < 0).slice(0, 6)
  const others = places.filter((index) => !direct.includes(index))
  const count = direct.length
  const [n0, n1, n2, n3, n4, n5] = direct.map((index) => slots[index]!.name) as [string, string, string, string, string, string]
  const [c0, c1, c2, c3, c4, c5] = direct.map((index) => columns[index]) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
  for (let start = 0; start < samples; start += BLOCK) {
    const size = Math.min(BLOCK, samples - start)
    columns.forEach((column, index) => uniforms[index]!(column))
    if (root !== undefined) correlate(columns, root, normalQuantile)
    columns.forEach((column, index) => values[index]!(column, size))
    for (let i = 0; i < size; i++) {
      if (count > 0) record[n0] = c0[i]
      if (count > 1) record[n1] = c1[i]
      if (count > 2) record[n2] = c2[i]
      if (count > 3) record[n3] = c3[i]
      if (count > 4) record[n4] = c4[i]
      if (count > 5) record[n5] = c5[i]
      for (let j = 0; j < others.length; j++) fill(args, slots[others[j]!]!, columns[others[j]!]![i]!)
      const value = fn(args)
      results[start + i] = value - value === 0 ? value : checkResult(value, args)
    }
  }
  return results
}
