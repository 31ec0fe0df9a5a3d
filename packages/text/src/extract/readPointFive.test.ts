import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a point with no digit before it', () => {
  it.each([
    ['数值 .5 和 -.75', [{ text: '.5', low: 0.5 }, { text: '-.75', low: -0.75 }]],
    ['第3.5节', []],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
