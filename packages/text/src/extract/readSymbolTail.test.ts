import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('what follows an amount after a sign', () => {
  it.each([
    ['¥1,200起', [{ text: '¥1,200', unit: 'CNY', modifier: 'atLeast' }]],
    ['US$5万元', [{ unit: 'USD', low: 50000 }]],
    ['$30个', [{ text: '$30', kind: 'money' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
