import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modifiers } from '../quantity/modifiers.js'
import type { Modifier } from '../quantity/quantity.js'
import { modifier } from '../testing/arbitrary.js'
import { combineModifiers } from './combineModifiers.js'

// The table of the docstring, row by row.
const order: readonly Modifier[] = ['exact', 'about', 'over', 'atLeast', 'nearly', 'under', 'atMost']
const table: Readonly<Record<Modifier, string>> = {
  exact: 'exact about over atLeast nearly under atMost',
  about: 'about about about about about about about',
  over: 'over about over over about about about',
  atLeast: 'atLeast about over atLeast about about about',
  nearly: 'nearly about about about nearly under under',
  under: 'under about about about under under under',
  atMost: 'atMost about about about under under atMost',
}

describe('combineModifiers', () => {
  it('follows its table', () => {
    for (const a of modifiers) expect(order.map((b) => combineModifiers(a, b)).join(' '), a).toBe(table[a])
  })

  it('is commutative and associative', () => {
    fc.assert(fc.property(modifier, modifier, modifier, (a, b, c) => {
      expect(combineModifiers(a, b)).toBe(combineModifiers(b, a))
      expect(combineModifiers(combineModifiers(a, b), c)).toBe(combineModifiers(a, combineModifiers(b, c)))
    }))
  })

  it('mirrors an operand that works against the result', () => {
    expect(combineModifiers('exact', 'over', 1, -1)).toBe('under')
    expect(combineModifiers('under', 'over', 1, -1)).toBe('under')
    expect(combineModifiers('nearly', 'exact', -1, 1)).toBe('over')
    expect(combineModifiers('over', 'exact', 0, 1)).toBe('about')
    expect(combineModifiers('exact', 'exact', 0, 0)).toBe('exact')
  })
})
