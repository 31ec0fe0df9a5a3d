import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('a hundred kilometres', () => {
  it.each([
    ['百公里油耗6.5升', [{ low: 0.065, unit: 'L', per: 'km' }]],
    ['百公里加速3.8秒', [{ text: '3.8秒', unit: 's' }]],
    ['跑了百公里', [{ text: '百公里', low: 100, unit: 'km' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
