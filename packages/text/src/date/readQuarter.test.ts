import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('quarters', () => {
  it.each([
    ['2021年第三季度', [{ date: '2021-35' }]],
    ['2022年Q3', [{ date: '2022-35' }]],
    ['2023年首季', [{ date: '2023-33' }]],
    ['2021年三季末', [{ date: '2021-09~' }]],
    ['第二季开播', [{ kind: 'ordinal' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
