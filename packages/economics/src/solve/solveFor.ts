import { checkFinite } from '../check/checkFinite.js'
import { fail } from '../check/fail.js'
import { quantileFunction } from '../uncertainty/distribution/distributionQuantile.js'
import { fill, prepareInputs, type ModelEntry } from '../uncertainty/prepareInputs.js'
import type { UncertainInputs } from '../uncertainty/UncertainInput.js'
import { bracketRoot } from './bracketRoot.js'

/** Where to look for the input; everywhere that the formula takes when left out. */
export interface SolveRange {
  readonly low?: number
  readonly high?: number
  readonly entry?: ModelEntry
}

/** How finely the range is looked through for more than one solution. */
const PARTS = 64

/** Four numbers to each power of ten, on both sides of zero: where to look when no range is given. */
const ladder = (): number[] => {
  const steps = Array.from({ length: 121 }, (_, k) => 10 ** (k / 4 - 12))
  return [...steps.map((step) => -step).reverse(), 0, ...steps]
}

/**
 * The value of one input, between `low` and `high` if they are given, at which the formula gives `target`. Other inputs that are uncertain stand at their medians;
 * for the distribution of the answer, simulate a function that calls `solveFor`.
 *
 * The range is looked through in 64 parts, or without one every size from 1e-12 to 1e18 on both sides of zero that the formula takes; each change of sign is solved by a bracketing method (Brent), and the answer must be the only one.
 *
 * @throws WanyiError `NO_SOLUTION` where the result stays above or below the target over the range (`received` says between what), `SEVERAL_SOLUTIONS`
 *   where more than one value gives it, `DOMAIN` for a bad input or range, and what `fn` throws.
 * @see R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), ch. 4
 * @example
 * const model = ({ users, share, price }: { users: number; share: number; price: number }) => users * share * price
 * solveFor(model, { users: 1e9, price: 240 }, 'share', 2.4e9, { low: 0, high: 1 }) // → 0.01
 * solveFor(model, { share: 0.01, price: 240 }, 'users', 2.4e9) // → 1e9
 * solveFor(model, { users: 1e9, price: 240 }, 'share', 1e12, { low: 0, high: 1 }) // throws NO_SOLUTION
 */
export const solveFor = <T extends object, K extends keyof T & string>(
  fn: (inputs: T) => number, inputs: Omit<UncertainInputs<NoInfer<T>>, K>, name: K, target: number, range: SolveRange = {},
): number => {
  checkFinite('target', target)
  const { low = -1e18, high = 1e18, entry = {} } = range
  if (!(checkFinite('low', low) < checkFinite('high', high))) fail('high', high, `a number above low (${low})`)
  const bounded = range.low !== undefined && range.high !== undefined
  const { args, slots } = prepareInputs<T>(inputs as unknown as UncertainInputs<T>, entry)
  for (const slot of slots) if (slot.name !== name) fill(args, slot, quantileFunction(slot.distribution)(0.5))
  const record = args as Record<string, unknown>
  const off = (x: number): number => {
    record[name] = x
    const value = fn(args) - target
    return Number.isNaN(value) ? fail(name, x, 'an input for which the formula gives a number') : value
  }
  let refusal: unknown
  /** NaN where the formula does not take `x`, if no one said that it should. */
  const tried = (x: number): number => {
    try {
      return off(x)
    } catch (error) {
      if (bounded) throw error
      refusal = error
      return NaN
    }
  }
  const points = bounded
    ? Array.from({ length: PARTS + 1 }, (_, i) => (i === PARTS ? high : low + ((high - low) * i) / PARTS))
    : [low, ...ladder().filter((x) => x > low && x < high), high]
  const values = points.map(tried)
  if (values.every(Number.isNaN)) throw refusal
  const solutions: number[] = []
  values.forEach((value, i) => {
    if (value === 0) solutions.push(points[i]!)
    const next = values[i + 1]
    if (next === undefined || Math.sign(value) * Math.sign(next) !== -1) return
    const root = bracketRoot(off, points[i]!, points[i + 1]!, value, next)
    // a formula that jumps over the target, as at a pole, does not give it
    if (Math.abs(off(root)) <= Math.min(Math.abs(value), Math.abs(next))) solutions.push(root)
  })
  const [solution, ...others] = solutions
  if (solution === undefined) {
    const results = values.filter((value) => !Number.isNaN(value)).map((value) => value + target)
    return fail(name, `results from ${Math.min(...results)} to ${Math.max(...results)}`, `a result of ${target} for some ${name} from ${low} to ${high}`, 'NO_SOLUTION')
  }
  if (others.length > 0) {
    return fail(name, solutions.join(', '), `one ${name} from ${low} to ${high}`, 'SEVERAL_SOLUTIONS')
  }
  return solution
}
