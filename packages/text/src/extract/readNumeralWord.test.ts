import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('words that begin with a numeral', () => {
  it('are halves, idioms or nothing', () => {
    expect(extract('一半人，一半天')).toMatchObject([{ text: '一半', low: 0.5 }])
    expect(extract('唯一一位，统一，百家争鸣')).toEqual([])
    expect(extract('上百年历史')).toMatchObject([{ text: '百年', modifier: 'atLeast' }])
  })
})
