import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('a decade whose years are not told', () => {
  it.each([
    ['那是九几年的事', [{ text: '九几年', date: '199X' }]],
    ['零几年来过', [{ date: '200X' }]],
    ['三几年', [{ text: '几年', kind: 'duration' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
