import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('a dividend', () => {
  it.each([
    ['每10派4.5元', [{ low: 0.45, unit: 'CNY', per: 'share' }]],
    ['拟10送3派1元', [{ low: 0.1, per: 'share' }]],
    ['10转增股本', []],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
