/**
 * A root of `f` between `low` and `high`, where `f` has opposite signs (or a zero), to the last digits of a double: Brent's method, which
 * never leaves the bracket. Where `f` jumps over zero, the place of the jump. `atLow` and `atHigh` are `f` there, if known.
 *
 * @see R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), ch. 4
 */
export const bracketRoot = (f: (x: number) => number, low: number, high: number, atLow: number = f(low), atHigh: number = f(high)): number => {
  let a = low
  let fa = atLow
  let b = high
  let fb = atHigh
  let c = a
  let fc = fa
  let step = b - a
  let before = step
  for (let i = 0; i < 300; i++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      step = before = b - a
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const tolerance = 1.2e-16 * Math.abs(b) + 5e-324
    const half = (c - b) / 2
    if (fb === 0 || Math.abs(half) <= tolerance) return b
    if (Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa
      let p = 2 * half * s
      let q = 1 - s
      if (a !== c) {
        const r = fb / fc
        const t = fa / fc
        p = s * (2 * half * t * (t - r) - (b - a) * (r - 1))
        q = (t - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      else p = -p
      const accepted = 2 * p < Math.min(3 * half * q - Math.abs(tolerance * q), Math.abs(before * q))
      before = accepted ? step : half
      step = accepted ? p / q : half
    } else {
      before = step = half
    }
    a = b
    fa = fb
    b += Math.abs(step) > tolerance ? step : half > 0 ? tolerance : -tolerance
    fb = f(b)
  }
  return b
}
