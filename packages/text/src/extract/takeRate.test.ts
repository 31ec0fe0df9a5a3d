import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a rate word in force', () => {
  it.each([
    ['每股收益0.5元', [{ per: 'share' }]],
    ['年均温12℃', [{ unit: 'Cel' }]],
    ['每家一年付费100万', [{ text: '一年' }, { text: '100万', per: '家.a' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
