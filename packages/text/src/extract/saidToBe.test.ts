import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('words that bring in a number', () => {
  it.each([
    ['结果等于三', [{ low: 3 }]],
    ['答案是五', [{ low: 5 }]],
    ['认为二', []],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
