import { expect, test } from 'vitest'
import { toCsv } from './toCsv.js'

test('quotes, commas and line ends are quoted; what is missing is empty', () =>
  expect(toCsv({ name: 't', description: '', columns: ['a', 'b', 'c'], rows: [{ a: 'x,"y"', b: 1.5, c: null }, { b: true }] }))
    .toBe('a,b,c\r\n"x,""y""",1.5,\r\n,true,\r\n'))
