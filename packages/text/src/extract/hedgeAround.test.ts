import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('hedges around an amount', () => {
  it.each([
    ['约30家以上', [{ modifier: 'atLeast' }]],
    ['大约30家', [{ modifier: 'about' }]],
    ['100+家', [{ modifier: 'over' }]],
    ['比5米高', [{ modifier: 'over' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
