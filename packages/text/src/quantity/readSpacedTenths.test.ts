import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('tenths read out figure by figure', () => {
  it.each([
    ['手机打7 2 折', [{ text: '7 2 折', kind: 'percent', low: 0.72, digits: 2 }]],
    ['衣服 8 五折', [{ text: '8 五折', low: 0.85 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
