import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('the nth weekday of a month', () => {
  it.each([
    ['2021年10月的第一个星期一', [{ date: '2021-10-04' }]],
    ['2021年5月最后一个星期日', [{ date: '2021-05-30' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
