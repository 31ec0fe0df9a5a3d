import { WanyiError } from '@wanyi/quantity'
import { describe, expect, it } from 'vitest'
import { checkAboveOne } from './checkAboveOne.js'
import { checkAtLeastOne } from './checkAtLeastOne.js'
import { checkBelowOne } from './checkBelowOne.js'
import { checkCount } from './checkCount.js'
import { checkFinite } from './checkFinite.js'
import { checkFlag } from './checkFlag.js'
import { checkGrowth } from './checkGrowth.js'
import { checkList } from './checkList.js'
import { checkNonNegative } from './checkNonNegative.js'
import { checkPositive } from './checkPositive.js'
import { checkPositiveShare } from './checkPositiveShare.js'
import { checkRange } from './checkRange.js'
import { checkShare } from './checkShare.js'
import { checkWhole } from './checkWhole.js'
import { fail } from './fail.js'
import { result } from './result.js'

const domainError = (path: string): unknown => expect.objectContaining({ name: 'WanyiError', code: 'DOMAIN', path })

describe.each<[name: string, check: (path: string, value: number) => number, inside: number[], outside: number[]]>([
  ['checkAboveOne', checkAboveOne, [1 + 2 ** -52, 2, 1e300], [1, 0, -2]],
  ['checkAtLeastOne', checkAtLeastOne, [1, 1.5, 1e300], [1 - 2 ** -53, 0, -1]],
  ['checkBelowOne', checkBelowOne, [0, 0.5, 1 - 2 ** -53], [1, -1e-300]],
  ['checkCount', checkCount, [1, 2, 1e15], [0, 1.5, -1]],
  ['checkFinite', checkFinite, [0, -1e300, 1e300], []],
  ['checkFlag', checkFlag, [0, 1], [0.5, 2, -1]],
  ['checkGrowth', checkGrowth, [-1 + 2 ** -53, 0, 9], [-1, -2]],
  ['checkNonNegative', checkNonNegative, [0, 1e-300, 7], [-1e-300, -1]],
  ['checkPositive', checkPositive, [1e-300, 7], [0, -1]],
  ['checkPositiveShare', checkPositiveShare, [1e-300, 1], [0, 1 + 2 ** -52, -1]],
  ['checkShare', checkShare, [0, 0.3, 1], [-1e-300, 1 + 2 ** -52]],
  ['checkWhole', checkWhole, [0, 1, 1e15], [0.5, -1]],
])('%s', (_, check, inside, outside) => {
  it.each(inside)('gives %d back', (value) => expect(check('x', value)).toBe(value))
  it.each([...outside, NaN, Infinity, -Infinity, '1' as unknown as number, undefined as unknown as number])('refuses %s', (value) => {
    expect(() => check('x', value)).toThrow(domainError('x'))
  })
})

describe('checkRange', () => {
  it('takes bounds in order', () => expect(() => checkRange(-1, 1)).not.toThrow())
  it.each<[low: number, high: number, path: string]>([[1, 1, 'high'], [2, 1, 'high'], [NaN, 1, 'low'], [0, Infinity, 'high']])('refuses %d to %d', (low, high, path) => {
    expect(() => checkRange(low, high)).toThrow(domainError(path))
  })
})

describe('checkList', () => {
  it('gives the list back', () => {
    const list = [1, 2]
    expect(checkList('flows', list, checkFinite)).toBe(list)
  })
  it.each<[values: unknown, path: string]>([[[], 'flows'], ['12', 'flows'], [undefined, 'flows'], [[1, NaN], 'flows[1]']])('refuses %j at %s', (values, path) => {
    expect(() => checkList('flows', values as number[], checkFinite)).toThrow(domainError(path))
  })
})

it('fails with the code, the input and what it should be', () => {
  expect(() => fail('price', -1, 'a number >= 0')).toThrow(new WanyiError('DOMAIN', { expected: 'a number >= 0', received: '-1', path: 'price' }))
  expect(() => fail('price', 'EUR', 'USD', 'CURRENCY_MISMATCH')).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH' }))
})

it('gives no result that a double cannot hold', () => {
  expect(result(0.1)).toBe(0.1)
  expect(() => result(1e308 * 10)).toThrow(domainError('result'))
})

it('fails with what is an error of quantity, without its class', () => {
  let error: unknown
  try {
    fail('price', Symbol('x'), 'a number >= 0')
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(WanyiError)
  expect(error).toBeInstanceOf(Error)
  const made = new WanyiError('DOMAIN', { expected: 'a number >= 0', received: 'Symbol(x)', path: 'price' })
  expect({ ...(error as object) }).toEqual({ ...made })
  expect(String(error)).toBe(String(made))
})
