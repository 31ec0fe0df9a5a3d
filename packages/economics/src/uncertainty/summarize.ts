import { checkShare } from '../check/checkShare.js'
import { fail } from '../check/fail.js'

/** Counts of samples in bins of equal width from `low` to `high`. */
export interface Histogram {
  readonly low: number
  readonly high: number
  readonly counts: readonly number[]
}

/** The mean and the standard deviation (with n − 1) of a sample. */
export const momentsOf = (samples: ArrayLike<number>): { mean: number; sd: number } => {
  const n = samples.length
  const first = samples[0]!
  // sums of differences from the first value keep the digits of a sample that varies little
  let sum = 0
  let squares = 0
  for (let i = 0; i < n; i++) sum += samples[i]! - first
  const shift = sum / n
  let rest = 0
  for (let i = 0; i < n; i++) {
    const deviation = samples[i]! - first - shift
    rest += deviation
    squares += deviation * deviation
  }
  return { mean: first + (shift + rest / n), sd: n > 1 ? Math.sqrt(Math.max(0, (squares - (rest * rest) / n) / (n - 1))) : 0 }
}

/** Reorders `values` from `left` to `right` until the k-th smallest of the whole stands at k. */
const select = (values: Float64Array, k: number, left: number, right: number): void => {
  while (right > left) {
    const [a, b, c] = [values[left]!, values[(left + right) >> 1]!, values[right]!]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let i = left
    let j = right
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i <= j) {
        const held = values[i]!
        values[i++] = values[j]!
        values[j--] = held
      }
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else return
  }
}

/**
 * Quantiles of a sample, in the order asked: between order statistics, which stand at (i − ½)/n (Hyndman and Fan's type 5).
 *
 * @throws WanyiError `DOMAIN` where a probability is not from 0 to 1 or the sample is empty.
 * @see R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365
 * @example
 * sampleQuantiles([4, 1, 3, 2], [0.5, 0]) // → [2.5, 1]
 */
export const sampleQuantiles = (samples: ArrayLike<number>, probabilities: readonly number[]): number[] => {
  const n = samples.length
  if (n === 0) fail('samples', '[]', 'at least one')
  const values = new Float64Array(samples)
  const order = probabilities.map((p, index) => [checkShare(`probabilities[${index}]`, p), index] as const)
  const result: number[] = []
  let left = 0
  for (const [p, index] of order.sort((a, b) => a[0] - b[0])) {
    const place = Math.min(n - 1, Math.max(0, p * n - 0.5))
    const k = Math.floor(place)
    select(values, k, left, n - 1)
    left = k
    const share = place - k
    let above = values[k]!
    if (share > 0) {
      above = Infinity
      for (let i = k + 1; i < n; i++) if (values[i]! < above) above = values[i]!
    }
    result[index] = values[k]! * (1 - share) + above * share
  }
  return result
}

/** A histogram of a sample that reaches from `low` to `high`. */
export const histogramOf = (samples: ArrayLike<number>, bins: number, low: number, high: number): Histogram => {
  const counts = new Array<number>(bins).fill(0)
  const scale = high > low ? bins / (high - low) : 0
  for (let i = 0; i < samples.length; i++) {
    counts[Math.min(bins - 1, Math.floor((samples[i]! - low) * scale))]!++
  }
  return { low, high, counts }
}
