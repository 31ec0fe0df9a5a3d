import { expect, it } from 'vitest'
import { compact } from './compact'

it.each([
  [0, '0'],
  [1234567, '1,234,567'],
  [2.4e9, '2,400,000,000'],
  [0.012345, '0.01235'],
  [3.14159, '3.142'],
  [3.14e23, '3.14 × 10²³'],
  [2e-7, '2 × 10⁻⁷'],
  [-15.5, '-15.5'],
])('%s is %s', (value, text) => { expect(compact(value)).toBe(text) })
