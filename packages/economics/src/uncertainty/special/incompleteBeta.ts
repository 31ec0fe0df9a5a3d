import { betaKernel } from './betaKernel.js'

const TINY = 1e-300

/** The continued fraction DLMF 8.17.22 by the modified Lentz method. */
const fraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < TINY ? TINY : d)
  let value = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    c = 1 + even / c
    d = 1 / (Math.abs(d) < TINY ? TINY : d)
    if (Math.abs(c) < TINY) c = TINY
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    c = 1 + odd / c
    d = 1 / (Math.abs(d) < TINY ? TINY : d)
    if (Math.abs(c) < TINY) c = TINY
    const step = d * c
    value *= step
    if (Math.abs(step - 1) < 5e-16) break
  }
  return value
}

/**
 * The regularized incomplete beta function and its complement, [I_x(a, b), 1 − I_x(a, b)], the smaller of the two to full relative accuracy.
 * Takes y = 1 − x too, because a caller near x = 1 knows it better than x.
 *
 * @see DLMF 8.17 (https://dlmf.nist.gov/8.17)
 */
export const incompleteBeta = (x: number, y: number, a: number, b: number): readonly [number, number] => {
  if (x <= 0) return [0, 1]
  if (y <= 0) return [1, 0]
  const kernel = betaKernel(x, y, a, b)
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = (kernel / a) * fraction(x, a, b)
    return [lower, 1 - lower]
  }
  const upper = (kernel / b) * fraction(y, b, a)
  return [1 - upper, upper]
}
