// Yearly revenue of a language model with six uncertain inputs: subscriptions, licences and a share of an advertising market.
// The same model for Squiggle (whose `a to b` is a lognormal with these 5% and 95% points) and for simulate.
import { beta, lognormal } from '@wanyi/economics'

export const squiggleCode = `
users = 800M to 1.2B
conversion = beta({mean: 0.01, stdev: 0.002})
price = 20
customers = 150 to 250
licence = 0.8M to 1.2M
market = 220B to 300B
share = 0.15 to 0.2
revenue = users * conversion * price * 12 + customers * licence + market * share
[mean(revenue), stdev(revenue), quantile(revenue, 0.05), quantile(revenue, 0.5), quantile(revenue, 0.95)]`

export const model = ({ users, conversion, price, customers, licence, market, share }) =>
  users * conversion * price * 12 + customers * licence + market * share

export const inputs = {
  users: lognormal({ low: 8e8, high: 1.2e9 }),
  conversion: beta({ mean: 0.01, sd: 0.002 }),
  price: 20,
  customers: lognormal({ low: 150, high: 250 }),
  licence: lognormal({ low: 8e5, high: 1.2e6 }),
  market: lognormal({ low: 2.2e11, high: 3e11 }),
  share: lognormal({ low: 0.15, high: 0.2 }),
}

/** The sum of three products of independent variables: products of the means. */
export const exactMean = 47_429_563_559.25336

/** Mean, 5%, 50% and 95% of Squiggle's run with a million samples, and the seconds that it took. */
export const runSquiggle = async (run, seed, samples) => {
  const start = performance.now()
  const { result } = await run(squiggleCode, { environment: { sampleCount: samples, xyPointLength: 1000, seed: String(seed) } })
  const seconds = (performance.now() - start) / 1000
  if (!result.ok) throw new Error(String(result.value))
  const [mean, , low, middle, high] = JSON.parse(result.value.result.toString())
  return { seconds, values: [mean, low, middle, high] }
}
