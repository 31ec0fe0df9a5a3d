import { expect, it } from 'vitest'
import { npv } from './npv.js'
import { terminalValue } from './terminalValue.js'

it('is what the flows themselves come to', () => {
  const cashFlows = Array.from({ length: 3000 }, (_, year) => 100 * 1.02 ** (year + 1))
  expect(terminalValue({ cashFlow: 100, rate: 0.07, growth: 0.02 })).toBeCloseTo(npv({ rate: 0.07, cashFlows }), 6)
})

it('refuses growth as fast as the rate', () => {
  expect(() => terminalValue({ cashFlow: 1, rate: 0.05, growth: 0.05 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'growth' }))
})
