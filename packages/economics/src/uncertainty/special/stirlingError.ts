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
  // Written out, since a table of quotients at module level would stay in every bundle of the package.
  const series = ((((-691 / 360360 * square + 1 / 1188) * square - 1 / 1680) * square + 1 / 1260) * square - 1 / 360) * square + 1 / 12
  return below + series / at
}
