import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('the first months of a year', () => {
  it.each([
    ['2021年前三季度', [{ date: '2021-01/2021-09' }]],
    ['2021年头八个月', [{ date: '2021-01/2021-08' }]],
    ['头一个月', [{ kind: 'duration' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
