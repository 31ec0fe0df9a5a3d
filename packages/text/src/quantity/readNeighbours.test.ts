import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('two neighbouring digits', () => {
  it.each([
    ['来了六、七个人', [{ text: '六、七个', low: 6, high: 7 }]],
    ['七、八百人', [{ low: 700, high: 800, unit: '人' }]],
    ['5、6千元', [{ low: 5000, high: 6000, unit: 'CNY' }]],
    ['存了十好几万', [{ low: 110000, high: 190000 }]],
    ['七、九个人', [{ text: '九个', low: 9 }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
