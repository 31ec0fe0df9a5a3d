import { expect, it } from 'vitest'
import { beta, distributionMean, distributionVariance, lognormal } from '../src/index.js'

// The yearly revenue of six uncertain inputs: subscriptions, licences and a share of an advertising market. Of independent inputs the mean of a
// product is the product of the means, and the second moment that of the second moments; published as 47.4296e9 and 5.8206e9.
it('gives the exact mean and standard deviation of a revenue mix', () => {
  const terms = [
    { constant: 20 * 12, factors: [lognormal({ low: 0.8e9, high: 1.2e9 }), beta({ mean: 0.01, sd: 0.002 })] },
    { constant: 1, factors: [lognormal({ low: 150, high: 250 }), lognormal({ low: 0.8e6, high: 1.2e6 })] },
    { constant: 1, factors: [lognormal({ low: 220e9, high: 300e9 }), lognormal({ low: 0.15, high: 0.2 })] },
  ]
  let mean = 0
  let variance = 0
  for (const { constant, factors } of terms) {
    const first = factors.reduce((product, factor) => product * distributionMean(factor), constant)
    const second = factors.reduce((product, factor) => product * (distributionVariance(factor) + distributionMean(factor) ** 2), constant ** 2)
    mean += first
    variance += second - first ** 2
  }
  expect(Math.abs(mean / 47429563559.25336 - 1)).toBeLessThan(1e-9)
  expect(Math.abs(Math.sqrt(variance) / 5820625776.668351 - 1)).toBeLessThan(1e-9)
})
