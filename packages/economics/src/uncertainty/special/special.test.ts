import { describe, expect, it } from 'vitest'
import { betaKernel } from './betaKernel.js'
import { betaQuantile } from './betaQuantile.js'
import { incompleteBeta } from './incompleteBeta.js'
import { normalCdf } from './normalCdf.js'
import { normalQuantile } from './normalQuantile.js'
import { stirlingError } from './stirlingError.js'

/** The reference values were computed with mpmath at 30 digits (numerical integration for the beta function). */
const relative = (value: number, expected: number): number => (expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1))

describe('the normal distribution', () => {
  it.each([
    [-37, 5.725571222524577e-300], [-8, 6.220960574271784e-16], [-2.5, 0.006209665325776135], [-1, 0.15865525393145705],
    [0, 0.5], [0.3, 0.6179114221889527], [2.4, 0.9918024640754038], [2.6, 0.9953388119762813], [6, 0.9999999990134123],
  ])('Φ(%d)', (z, expected) => {
    expect(relative(normalCdf(z), expected)).toBeLessThan(2e-13)
  })

  it.each([
    [1e-300, -37.0470962993612], [1e-20, -9.262340089798408], [1e-5, -4.264890793922825], [0.05, -1.6448536269514729], [0.4, -0.2533471031357997],
    [0.6, 0.2533471031357997], [0.975, 1.959963984540054],
  ])('the quantile at %d', (p, expected) => {
    expect(relative(normalQuantile(p), expected)).toBeLessThan(1e-15)
  })

  it('is inverted by its quantile', () => {
    for (let z = -30; z < 5; z += 0.37) expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-9 * (z > 4 ? 1e3 : 1))
  })

  it('ends at infinity', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  })
})

describe('the beta distribution', () => {
  it.each([
    [0.005999902652992504, 24.74, 2449.3, 0.011261655900308995, 0.988738344099691],
    [0.01399977398926065, 24.74, 2449.3, 0.9677108919962666, 0.032289108003733455],
    [0.6767766952966369, 0.5, 0.5, 0.615026728081308, 0.3849732719186921],
    [0.8, 2, 3, 0.9728, 0.027199999999999985],
    [0.047619047619047616, 200, 4000, 0.5087182335717846, 0.4912817664282154],
    [0.07627706343361829, 1.5, 1, 0.02106643013592052, 0.9789335698640795],
    [0.21750262633853107, 5, 1.2, 0.0007190024657986428, 0.9992809975342014],
    [0.8800702362238126, 5, 1.2, 0.6135219563055218, 0.38647804369447825],
    [0.25, 100000.0, 300000.0, 0.5002427886356728, 0.49975721136432716],
    [0.924174800882673, 30, 0.7, 0.051598244002358275, 0.9484017559976418],
  ])('I_x at x = %d, a = %d, b = %d', (x, a, b, lower, upper) => {
    const [low, high] = incompleteBeta(x, 1 - x, a, b)
    expect(relative(low, lower)).toBeLessThan(2e-13)
    expect(relative(high, upper)).toBeLessThan(2e-13)
    expect(relative(betaQuantile(lower < upper ? lower : 1 - upper, a, b), x)).toBeLessThan(1e-12)
  })

  it('is inverted by its quantile where parameters are small', () => {
    for (const [a, b] of [[0.01, 0.3], [0.05, 0.05], [0.3, 40], [1e-3, 2]] as const) {
      for (const p of [1e-6, 0.01, 0.3, 0.7, 0.99]) {
        const x = betaQuantile(p, a, b)
        if (x > 1e-290 && x < 1 - 1e-9) expect(relative(incompleteBeta(x, 1 - x, a, b)[0], p)).toBeLessThan(1e-7)
      }
    }
  })

  it('has ends and a kernel', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
    expect(incompleteBeta(0, 1, 2, 3)).toEqual([0, 1])
    expect(incompleteBeta(1, 0, 2, 3)).toEqual([1, 0])
    expect(betaKernel(0.25, 0.75, 2, 3)).toBeCloseTo(12 * 0.25 ** 2 * 0.75 ** 3, 14)
  })
})

it.each([[0.001, 2.5422704679670947], [1, 0.08106146679532726], [10, 0.00833056343336287], [1e5, 8.333333333305556e-07]])('what Stirling lacks at %d', (x, expected) => {
  expect(relative(stirlingError(x), expected)).toBeLessThan(2e-12)
})
