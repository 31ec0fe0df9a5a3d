import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('numbers of sections and items', () => {
  it.each(['（1）总则', '一、总则', '1. 总则', '2、总则', '说明：（2）总则', '1.2 总则'])('%s holds no number', (text) => {
    expect(extract(text)).toEqual([])
  })

  it('are not the whole text', () => {
    expect(extract('3.14')).toMatchObject([{ low: 3.14 }])
  })
})
