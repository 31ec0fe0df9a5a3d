import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('a fraction of a unit', () => {
  it.each([
    ['切四分之一公斤', [{ text: '四分之一公斤', low: 0.25, unit: 'kg' }]],
    ['1/2公斤面粉', [{ low: 0.5, kind: 'measure' }]],
    ['四分之一的人', [{ text: '四分之一', kind: 'percent', low: 0.25 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
