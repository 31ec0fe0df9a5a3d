import { expect, it } from 'vitest'
import { inspect } from './inspect'

it('prints literals as the samples are written', () => {
  expect(inspect({ a: 1, 'b-c': '亿', d: [1, null], e: undefined })).toBe("{ a: 1, 'b-c': '亿', d: [1, null] }")
  expect(inspect("it's\n")).toBe("'it\\'s\\n'")
  expect(inspect(12n)).toBe('12n')
  expect(inspect([])).toBe('[]')
})

it('breaks what does not fit on a line', () => {
  expect(inspect({ text: '一二三', more: [1, 2] }, 20)).toBe("{\n  text: '一二三',\n  more: [1, 2]\n}")
})

it('shortens long arrays of numbers', () => {
  expect(inspect(new Float64Array(8))).toBe('Float64Array(8) [0, 0, 0, 0, 0, …]')
})
