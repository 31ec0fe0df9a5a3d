import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('numerals without a unit', () => {
  it.each([
    ['每人2000', [{ low: 2000, per: 'person' }]],
    ['有400余村民', [{ low: 400, high: 500 }]],
    ['住在309室', []],
    ['编号007', []],
    ['写着“三”字', []],
    ['获3金', [{ low: 3 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
