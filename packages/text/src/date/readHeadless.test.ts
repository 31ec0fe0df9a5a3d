import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('the first part of a range without its word', () => {
  it.each([
    ['2018-2020年', [{ date: '2018/2020' }]],
    ['3-5月', [{ text: '3-5月', date: '2023-03/2023-05' }]],
    ['从2016到2018', [{ date: '2016/2018' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
