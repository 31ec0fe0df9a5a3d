import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('what a numeral is a part of', () => {
  it('is a fraction, a ratio, tenths, a multiple, a range', () => {
    expect(extract('四分之三').map(({ low }) => low)).toEqual([0.75])
    expect(extract('屏幕为16:9').map(({ low }) => low)).toEqual([16 / 9])
    expect(extract('有七成、三倍、三至五年').map(({ text }) => text)).toEqual(['七成', '三倍', '三至五年'])
  })

  it('is a name, which is dropped as a whole', () => {
    const dropped: string[] = []
    extract('进入四分之一决赛，用4K7版', { explain: ({ text }) => dropped.push(text) })
    expect(dropped).toContain('四分之一决赛')
  })
})
