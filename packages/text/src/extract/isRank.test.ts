import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a place in an order', () => {
  it.each([
    ['排名前三', [{ text: '三', kind: 'number' }]],
    ['全球前五', [{ low: 5 }]],
    ['门前三', []],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
