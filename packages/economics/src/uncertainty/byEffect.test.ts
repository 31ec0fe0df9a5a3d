import { describe, expect, it } from 'vitest'
import { byEffect } from './byEffect.js'
import { prepareInputs } from './prepareInputs.js'
import type { UncertainInputs } from './UncertainInput.js'

const weighted = ({ a, b, c }: { a: number; b: number; c: number }): number => a + 10 * b - 100 * c
const unit = [0, 1] as const
const order = <T extends object>(fn: (inputs: T) => number, inputs: UncertainInputs<NoInfer<T>>): number[] => byEffect(fn, prepareInputs<T>(inputs))

describe('byEffect', () => {
  it('gives the first dimension to the input that moves the result furthest', () => {
    expect(order(weighted, { a: unit, b: unit, c: unit })).toEqual([2, 1, 0])
    expect(order(weighted, { a: unit, b: unit, c: [0, 0.001] })).toEqual([1, 0, 2])
  })

  it('keeps the order of inputs that move it equally, and of constants none', () => {
    expect(order(({ a, b }: { a: number; b: number }) => a * b, { a: unit, b: unit })).toEqual([0, 1])
    expect(order(weighted, { a: 1, b: unit, c: unit })).toEqual([1, 0])
  })

  it('keeps the order where the formula cannot be evaluated', () => {
    const failing = (_: { a: number; b: number; c: number }): number => {
      throw new Error('no')
    }
    expect(order(failing, { a: unit, b: unit, c: unit })).toEqual([0, 1, 2])
  })
})
