/** (1 + rate)^periods and the worth at the end of payments of 1 at the end of each period, exact for small rates too. */
export const annuityFactor = (rate: number, periods: number): { readonly growth: number; readonly annuity: number } => {
  const exponent = periods * Math.log1p(rate)
  return { growth: Math.exp(exponent), annuity: rate === 0 ? periods : Math.expm1(exponent) / rate }
}
