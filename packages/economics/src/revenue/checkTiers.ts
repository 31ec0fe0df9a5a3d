import { fail } from '../check/fail.js'

/** Tiers make sense when their limits rise and the last tier, which has no limit, has a price too. */
export const checkTiers = (limits: readonly number[], prices: readonly number[]): void => {
  limits.forEach((limit, index) => {
    if (index > 0 && limit <= limits[index - 1]!) fail(`limits[${index}]`, limit, `a limit above ${limits[index - 1]}`)
  })
  if (prices.length !== limits.length + 1) fail('prices', prices.length, `${limits.length + 1} prices for ${limits.length} limits`)
}
