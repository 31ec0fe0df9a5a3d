import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('the 一 of what a price is counted by', () => {
  it.each([
    ['三万八一平', [{ text: '三万八', low: 38000, per: '平' }]],
    ['两千五一个月', [{ text: '两千五', low: 2500, per: 'mo' }]],
    ['两千五百一十个', [{ low: 2510 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
