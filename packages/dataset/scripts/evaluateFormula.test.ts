import { expect, test } from 'vitest'
import { evaluateFormula } from './evaluateFormula.js'

const values: Record<string, number> = { c1: 10, c2: 4, 'a-b': 3 }
const valueOf = (id: string): number => values[id] ?? Number.NaN

test('products before sums, brackets first', () => {
  expect(evaluateFormula('c1 + c2 * 2', valueOf)).toBe(18)
  expect(evaluateFormula('(c1 + c2) * 2 / 7', valueOf)).toBe(4)
  expect(evaluateFormula('-c1 - c2 - 1e3', valueOf)).toBe(-1014)
})

test('ids with a hyphen stand in brackets', () => expect(evaluateFormula('[a-b] / c1', valueOf)).toBe(0.3))

test('what is not well formed throws', () => {
  expect(() => evaluateFormula('c1 +', valueOf)).toThrow('the end')
  expect(() => evaluateFormula('(c1', valueOf)).toThrow('not closed')
  expect(() => evaluateFormula('c1 c2', valueOf)).toThrow('left over')
})
