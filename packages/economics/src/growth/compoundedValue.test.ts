import { expect, it } from 'vitest'
import { compoundedValue } from './compoundedValue.js'
import { projectedValue } from './projectedValue.js'

it('is the projected value where all rates are the same', () => {
  expect(compoundedValue({ start: 40, rates: new Array<number>(9).fill(0.2) })).toBeCloseTo(projectedValue({ start: 40, rate: 0.2, periods: 9 }), 10)
})
