import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decliningBalanceDepreciation } from './decliningBalanceDepreciation.js'
import { variableDecliningDepreciation } from './variableDecliningDepreciation.js'

describe('variableDecliningDepreciation', () => {
  it('comes down to the salvage value over the life, and adds up', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.1, max: 5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (life, factor, share) => {
      const asset = { cost: 1000, salvage: 100, life, factor }
      const at = share * life
      const [head, tail] = [variableDecliningDepreciation({ ...asset, start: 0, end: at }), variableDecliningDepreciation({ ...asset, start: at, end: life })]
      expect(head + tail).toBeCloseTo(900, 7)
    }))
  })

  it('is the declining balance where it never changes over', () => {
    for (const period of [1, 2, 6]) {
      const asset = { cost: 1e6, salvage: 1e5, life: 6 }
      expect(variableDecliningDepreciation({ ...asset, start: period - 1, end: period, switchOver: 0 })).toBeCloseTo(decliningBalanceDepreciation({ ...asset, period }), 6)
    }
  })

  it('refuses an end before the start or after the life', () => {
    for (const [start, end] of [[2, 1], [0, 11]] as const) {
      expect(() => variableDecliningDepreciation({ cost: 1, salvage: 0, life: 10, start, end })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'end' }))
    }
    expect(() => variableDecliningDepreciation({ cost: 1, salvage: 0, life: 10, start: 0, end: 1, switchOver: 0.5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'switchOver' }))
  })
})
