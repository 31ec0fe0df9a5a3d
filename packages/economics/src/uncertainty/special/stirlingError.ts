const SERIES = [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12]

/**
 * What Stirling's formula lacks: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0, to about 1e-16 absolute.
 * Ratios of gamma functions of large numbers keep their digits when they are built from this.
 *
 * @see C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the series is DLMF 5.11.1
 */
export const stirlingError = (x: number): number => {
  let below = 0
  let at = x
  for (; at < 16; at++) below += (at + 0.5) * Math.log1p(1 / at) - 1
  const square = 1 / (at * at)
  let sum = 0
  for (const coefficient of SERIES) sum = sum * square + coefficient
  return below + sum / at
}
