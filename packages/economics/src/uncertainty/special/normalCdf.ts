/**
 * P(Z ≤ z) for a standard normal Z: a power series in the middle, a continued fraction in the tails, where it keeps about 13 digits
 * down to the smallest doubles.
 *
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.11 and 26.2.14
 */
export const normalCdf = (z: number): number => {
  const size = Math.abs(z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (size < 2.5) {
    let term = z
    let sum = z
    for (let k = 3; Math.abs(term) > 1e-17; k += 2) sum += term *= (z * z) / k
    return 0.5 + density * sum
  }
  let fraction = size
  for (let k = 50; k > 0; k--) fraction = size + k / fraction
  return z < 0 ? density / fraction : 1 - density / fraction
}
