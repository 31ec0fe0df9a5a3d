import { betaKernel } from './betaKernel.js'
import { incompleteBeta } from './incompleteBeta.js'

/**
 * The logit t of the x with I_x(a, b) = p, found from `start` by Newton's steps on the logarithm of the smaller tail, kept in a bracket.
 * `q` is 1 − p, which a caller near 1 knows better than p.
 */
export const betaQuantileLogit = (p: number, q: number, a: number, b: number, start: number): number => {
  let low = -1e5
  let high = 1e5
  let t = start
  for (let i = 0; i < 200; i++) {
    const x = 1 / (1 + Math.exp(-t))
    const y = 1 / (1 + Math.exp(t))
    const [lower, upper] = incompleteBeta(x, y, a, b)
    const tail = p < q ? lower : upper
    // d(lower)/dt is the kernel, so this is Newton's step for ln(tail)
    const step = ((p < q ? Math.log(lower / p) : Math.log(q / upper)) * tail) / betaKernel(x, y, a, b)
    if (tail > 0 ? step > 0 : p >= q) high = t
    else low = t
    const next = t - step
    // convergence is quadratic: after a step this small the next one would be below the last digit
    if (Math.abs(step) <= 1e-9 * (1 + Math.abs(t)) || high - low <= 1e-15 * Math.abs(t)) return next
    t = next > low && next < high ? next : (Math.max(low, t - 60) + Math.min(high, t + 60)) / 2
  }
  return t
}

/**
 * The x with I_x(a, b) = p: the inverse of the beta distribution function.
 *
 * @see DLMF 8.17 (https://dlmf.nist.gov/8.17)
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (p <= 0) return 0
  if (p >= 1) return 1
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, 1 - p, a, b, Math.log(a / b))))
}
