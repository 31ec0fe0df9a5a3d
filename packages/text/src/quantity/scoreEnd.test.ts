import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

describe('scores', () => {
  it('are no numbers', () => {
    expect(extract('最终25-18取胜')).toEqual([])
    expect(extract('主队2—1领先')).toEqual([])
  })

  it('are not what a unit follows', () => {
    expect(extract('涨了15-18%')).toMatchObject([{ low: 0.15, high: 0.18 }])
  })
})
