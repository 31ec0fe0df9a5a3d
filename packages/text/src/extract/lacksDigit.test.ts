import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a unit with no digit', () => {
  it.each([
    ['上百家门店', [{ text: '百家', modifier: 'atLeast' }]],
    ['百家门店', []],
    ['新增千家门店', [{ text: '千家', low: 1000 }]],
    ['亿元产值', [{ text: '亿元' }]],
    ['单位：亿元', []],
    ['收入（百万元）', []],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
