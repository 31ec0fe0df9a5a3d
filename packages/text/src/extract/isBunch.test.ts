import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('把', () => {
  it.each([
    ['千把块钱', [{ low: 1000, unit: 'CNY', modifier: 'about' }]],
    ['百把人', [{ low: 100, modifier: 'about' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
