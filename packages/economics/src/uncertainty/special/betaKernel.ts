import { stirlingError } from './stirlingError.js'

/** ln(1 + z) − z without cancellation near 0; `onePlus` is 1 + z as the caller knows it best. */
const logMinus = (z: number, onePlus: number): number => {
  if (Math.abs(z) > 0.4) return Math.log(onePlus) - z
  const ratio = z / (2 + z)
  const square = ratio * ratio
  let sum = 0
  for (let k = 25; k >= 3; k -= 2) sum = sum * square + 1 / k
  return ratio * (2 * square * sum - z)
}

/**
 * x^a · y^b ÷ B(a, b) with y = 1 − x: the density of Beta(a, b) times x·y. The large powers cancel before they are taken, so that
 * the result keeps its digits for parameters in the millions.
 *
 * @see C. Loader, "Fast and accurate computation of binomial probabilities" (2000)
 */
export const betaKernel = (x: number, y: number, a: number, b: number): number => {
  const c = a + b
  const offset = x < y ? x * c - a : b - y * c
  const exponent = a * logMinus(offset / a, (x * c) / a) + b * logMinus(-offset / b, (y * c) / b)
  return Math.sqrt((a / c) * (b / (2 * Math.PI))) * Math.exp(exponent - stirlingError(a) - stirlingError(b) + stirlingError(c))
}
