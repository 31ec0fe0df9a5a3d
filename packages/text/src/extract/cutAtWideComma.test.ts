import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a full-width comma', () => {
  it.each([
    ['$20，300美元', [{ text: '$20', low: 20 }, { text: '300美元', low: 300 }]],
    ['$20，300', [{ text: '$20，300', low: 20300 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
