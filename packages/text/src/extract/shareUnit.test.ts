import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a unit after the last of a list', () => {
  it.each([
    ['5亿、6亿和7.5亿元', [{ unit: 'CNY' }, { unit: 'CNY' }, { unit: 'CNY' }]],
    ['上涨0.4个和4.4个百分点', [{ text: '0.4个', unit: 'pp' }, { unit: 'pp' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
