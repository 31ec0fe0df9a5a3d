/** A polynomial with the highest power first, at x. */
export const horner = (coefficients: readonly number[], x: number): number => {
  let sum = 0
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i]!
  return sum
}
