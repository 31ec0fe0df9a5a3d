import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('百八十 and its like', () => {
  it.each([
    ['百八十块就够', [{ low: 80, high: 100, unit: 'CNY' }]],
    ['千八百块', [{ low: 800, high: 1000 }]],
    ['万八千人', [{ low: 8000, high: 10000, unit: '人' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
