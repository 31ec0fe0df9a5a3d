import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('a power of ten', () => {
  it.each([
    ['质量是5.97×10^24千克', [{ text: '5.97×10^24千克', low: 5.97e24, unit: 'kg' }]],
    ['含6.02×10²³个', [{ low: 6.02e23, unit: '个' }]],
    ['电荷为1.6×10⁻¹⁹', [{ low: 1.6e-19, kind: 'number' }]],
    ['误差为3x10^−5', [{ low: 3e-5 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
