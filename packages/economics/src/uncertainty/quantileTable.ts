import type { Beta, Lognormal, Normal } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { betaKernel } from './special/betaKernel.js'
import { betaQuantileLogit } from './special/betaQuantile.js'
import { normalQuantile } from './special/normalQuantile.js'

/** Cells in which one power of two of the probability is divided. */
const CELLS = 32
/** Powers of two that the table reaches down; six bits of a 32-bit number are left for the octave and the cell. */
const OCTAVES = 26

/** Turns the first `size` probabilities of a column into values, in place. */
export type Fill = (column: Float64Array, size: number) => void

/** Fills a column by a function of one probability. */
export const eachBy = (quantile: (p: number) => number): Fill => (column, size) => {
  for (let i = 0; i < size; i++) column[i] = quantile(column[i]!)
}

/** A point of the inverse distribution function: the value and its first two derivatives by the probability. */
type Point = readonly [value: number, first: number, second: number]

/** The point at p, where q is 1 − p. `guess` is about what the value will be, if known. */
const pointAt = (distribution: Normal | Lognormal | Beta, p: number, q: number, guess?: number): Point => {
  const z = p < q ? normalQuantile(p) : -normalQuantile(q)
  if (distribution.kind === 'beta') {
    const { alpha, beta, low, high } = distribution
    const width = high - low
    const logit = guess !== undefined && guess > low && guess < high
      ? Math.log((guess - low) / (high - guess))
      : Math.log(alpha / beta) + z * Math.sqrt(1 / alpha + 1 / beta)
    const t = betaQuantileLogit(p, q, alpha, beta, logit)
    const x = 1 / (1 + Math.exp(-t))
    const y = 1 / (1 + Math.exp(t))
    const slope = 1 / betaKernel(x, y, alpha, beta)
    const first = width * x * y * slope
    return [low + width * x, first, first * slope * ((beta - 1) * x - (alpha - 1) * y)]
  }
  const slope = Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2)
  if (distribution.kind === 'normal') return [distribution.mean + distribution.sd * z, distribution.sd * slope, distribution.sd * slope * slope * z]
  const { mu, sigma } = distribution
  const x = Math.exp(mu + sigma * z)
  const first = x * sigma * slope
  return [x, first, first * slope * (z + sigma)]
}

/**
 * The inverse distribution function for many uses, from a table that is filled in where it is asked: each power of two of the smaller tail is
 * cut into 32 cells, and in each stands the quintic with the right value and derivatives at both ends (a few 1e-12 of a standard
 * deviation off). Where a table would be less accurate than that, the function itself.
 */
export const quantileTable = (distribution: Normal | Lognormal | Beta): Fill => {
  const exact = quantileFunction(distribution)
  if (distribution.kind === 'lognormal' ? distribution.sigma > 3 : distribution.kind === 'beta' && Math.min(distribution.alpha, distribution.beta) < 0.5) {
    return eachBy(exact)
  }
  const table = new Float64Array(2 * OCTAVES * CELLS * 6)
  const filled = new Uint8Array(2 * OCTAVES)
  const scales = Float64Array.from({ length: OCTAVES }, (_, zeros) => CELLS * 2 ** (zeros + 1))
  /** An octave of the lower tail, or of the upper one (from OCTAVES on), where steps go down. */
  const fillOctave = (octave: number): void => {
    filled[octave] = 1
    const upper = octave >= OCTAVES
    const width = 2 ** -((octave % OCTAVES) + 1) / CELLS
    const step = upper ? -width : width
    let before: Point | undefined
    for (let node = 0; node <= CELLS; node++) {
      const tail = width * (CELLS + node)
      const guess = before && before[0] + step * before[1] + (step * step * before[2]) / 2
      const now = upper ? pointAt(distribution, 1 - tail, tail, guess) : pointAt(distribution, tail, 1 - tail, guess)
      if (before) {
        const rise = now[0] - before[0]
        const e0 = step * before[1]
        const e1 = step * now[1]
        const f0 = step * step * before[2]
        const f1 = step * step * now[2]
        table.set([
          6 * rise - 3 * (e0 + e1) + (f1 - f0) / 2, -15 * rise + 8 * e0 + 7 * e1 + 1.5 * f0 - f1, 10 * rise - 6 * e0 - 4 * e1 - 1.5 * f0 + f1 / 2,
          f0 / 2, e0, before[0],
        ], 6 * (octave * CELLS + node - 1))
      }
      before = now
    }
  }
  return (column, size) => {
    for (let i = 0; i < size; i++) {
      const p = column[i]!
      // without branches, which half of the time would go the other way: `half` is 0 or -1, and turns 32 bits of p into those of the smaller tail
      const whole = (p * 4294967296) | 0
      const half = whole >> 31
      const bits = whole ^ half
      if (bits < 64) {
        column[i] = exact(p)
        continue
      }
      const zeros = Math.clz32(bits)
      const octave = zeros + (half & OCTAVES)
      if (!filled[octave]) fillOctave(octave)
      // the leading one stands for the octave, the five bits below it for the cell
      const cell = ((bits << zeros) >>> 26) & (CELLS - 1)
      const t = Math.abs(p - (half & 1)) * scales[zeros]! - CELLS - cell
      const at = 6 * (octave * CELLS + cell)
      column[i] = ((((table[at]! * t + table[at + 1]!) * t + table[at + 2]!) * t + table[at + 3]!) * t + table[at + 4]!) * t + table[at + 5]!
    }
  }
}
