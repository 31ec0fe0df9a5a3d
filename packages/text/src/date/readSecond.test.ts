import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('the second part of a range', () => {
  it.each([
    ['2022年11月至2月', [{ date: '2022-11/2023-02' }]],
    ['周三至五', [{ text: '周三至五' }]],
    ['9月21日下午3点到5点', [{ date: '2023-09-21T15:00/2023-09-21T17:00' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
