import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutTo, displayWidth, padTo } from './displayWidth.js'

it('counts Chinese and full-width characters as two columns, marks as none', () => {
  expect(['10亿人次', '１２', 'é', 'e\u0301', '，', '𠮷', '😀', ''].map(displayWidth)).toEqual([8, 4, 1, 1, 2, 2, 2, 0])
})

it('pads and cuts to columns', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('亿', 'a', '，', '1', '𠮷')), fc.integer({ min: 1, max: 20 }), (chars, columns) => {
    const text = chars.join('')
    expect(displayWidth(padTo(cutTo(text, columns), columns))).toBe(columns)
    expect(displayWidth(padTo(text, columns, 'right'))).toBe(Math.max(columns, displayWidth(text)))
  }))
})
