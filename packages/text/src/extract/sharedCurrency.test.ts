import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a currency named once', () => {
  it.each([
    ['新台币三万元以上十五万元以下', [{ unit: 'TWD' }, { text: '十五万元', unit: 'TWD' }]],
    ['3亿美元、5亿元', [{ unit: 'USD' }, { unit: 'CNY' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
