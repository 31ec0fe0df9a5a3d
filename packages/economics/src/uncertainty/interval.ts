import { fail } from '../check/fail.js'
import { checkResult } from './checkResult.js'
import { fill, prepareInputs, type ModelEntry, type Slot } from './prepareInputs.js'
import { uniformColumn } from './random/uniformColumn.js'
import { samplingOf } from './simulate.js'
import { supportOf } from './supportOf.js'
import type { UncertainInputs } from './UncertainInput.js'

/** How to bound. */
export interface IntervalOptions {
  /** The catalogue entry of the formula, which says in what inputs it is monotone. */
  readonly entry?: ModelEntry
  /** For inputs without bounds (normal, lognormal): the central share that counts, such as 0.99. */
  readonly coverage?: number
  /** Points to try where the formula is not known to be monotone; 4,096 by default. */
  readonly samples?: number
  readonly seed?: number
}

/** Bounds of a result. */
export interface IntervalResult {
  readonly low: number
  readonly high: number
  /** True where the entry says that the formula is monotone in every uncertain input: the result cannot lie outside, but for rounding. */
  readonly guaranteed: boolean
  /** `monotone`: computed at two corners; `sampled`: the widest that was found, which the true bounds may exceed. */
  readonly method: 'monotone' | 'sampled'
}

/** Moves one coordinate at a time by ever smaller steps as long as that raises `value`. */
const climb = (value: (place: readonly number[]) => number, start: readonly number[]): number => {
  const place = [...start]
  let best = value(place)
  for (let step = 0.25; step > 1e-9; step /= 2) {
    for (let j = 0; j < place.length; j++) {
      for (const move of [step, -step]) {
        const held = place[j]!
        place[j] = Math.min(1, Math.max(0, held + move))
        const tried = value(place)
        if (tried > best) best = tried
        else place[j] = held
      }
    }
  }
  return best
}

/**
 * The bounds of a formula's result when its inputs lie between bounds.
 *
 * Intervals, quantities and bounded distributions give the bounds of the inputs. Where the catalogue entry declares the formula monotone in
 * all uncertain inputs, the bounds of the result are those at two corners, and guaranteed; otherwise they are the widest that corners,
 * quasi-random points and a search from the best of them find, and marked as sampled.
 *
 * @throws WanyiError `DOMAIN` for a bad input or option, `UNBOUNDED` for an input without bounds and no `coverage`, `NOT_FINITE` where `fn` gives
 *   no finite number, and what `fn` throws.
 * @example
 * const model = ({ users, price }: { users: number; price: number }) => users * price
 * interval(model, { users: [10, 20], price: [3, 5] }, { entry: { monotone: { users: 1, price: 1 } } }) // → { low: 30, high: 100, guaranteed: true, method: 'monotone' }
 * interval(model, { users: [10, 20], price: [3, 5] }).guaranteed // → false
 */
export const interval = <T extends object>(fn: (inputs: T) => number, inputs: UncertainInputs<NoInfer<T>>, options: IntervalOptions = {}): IntervalResult => {
  const { entry = {}, coverage } = options
  if (coverage !== undefined && !(coverage > 0 && coverage < 1)) fail('coverage', coverage, 'a number between 0 and 1')
  const { samples, seed } = samplingOf({ samples: 4096, ...options })
  const { args, slots } = prepareInputs(inputs, entry)
  const supports = slots.map((slot) => supportOf(slot.path, slot.distribution, coverage))
  const directions = slots.map((slot) => entry.monotone?.[slot.name])
  const free = slots.flatMap((_, index) => (directions[index] === undefined ? [index] : []))
  const put = (slot: Slot, index: number, share: number): void => {
    const [low, high] = supports[index]!
    fill(args, slot, share === 0 ? low : share === 1 ? high : low + (high - low) * share)
  }
  /** The formula with monotone inputs at the end that makes it smallest (or largest) and the others at a place in the unit cube. */
  const at = (largest: boolean, place: readonly number[]): number => {
    let next = 0
    slots.forEach((slot, index) => {
      const direction = directions[index]
      put(slot, index, direction === undefined ? place[next++]! : (direction === 1) === largest ? 1 : 0)
    })
    return checkResult(fn(args), args)
  }
  if (free.length === 0) return { low: at(false, []), high: at(true, []), guaranteed: true, method: 'monotone' }
  const places: number[][] = []
  // all corners while they are few, then points that fill the cube evenly
  for (let corner = 0; corner < 2 ** Math.min(free.length, 10); corner++) places.push(free.map((_, j) => (corner >> j) & 1))
  const columns = free.map((_, j) => {
    const column = new Float64Array(samples)
    uniformColumn('sobol', seed, j)(column)
    return column
  })
  for (let i = 0; i < samples; i++) places.push(columns.map((column) => column[i]!))
  const widest = (largest: boolean): number => {
    const value = (place: readonly number[]): number => (largest ? at(true, place) : -at(false, place))
    let best = -Infinity
    let where = places[0]!
    for (const place of places) {
      const tried = value(place)
      if (tried > best) {
        best = tried
        where = place
      }
    }
    return Math.max(best, climb(value, where))
  }
  return { low: -widest(false), high: widest(true), guaranteed: false, method: 'sampled' }
}
