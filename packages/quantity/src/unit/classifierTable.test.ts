import { describe, expect, it } from 'vitest'
import { classifierTable } from './classifierTable.js'

describe('classifiers', () => {
  it('has each word once, in both scripts', () => {
    for (const script of ['word', 'hant'] as const) {
      const all = classifierTable().map((each) => each[script])
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
    }
    expect(classifierTable().find(({ word }) => word === '个')?.hant).toBe('個')
  })

  it.each(['家', '个', '台', '人', '名', '位', '颗', '款', '辆', '人次', '户', '座', '套', '种', '项', '次', '条', '股', '剂', '起', '列', '通', '届', '打', '对', '双', '参数', '字'])('knows %s', (word) => {
    expect(classifierTable().some((each) => each.word === word)).toBe(true)
  })

  it('says what is counted', () => {
    const counts = Object.fromEntries(classifierTable().map((each) => [each.word, each.counts]))
    expect(counts).toMatchObject({ 人: 'person', 名: 'person', 人次: 'person', 台: 'each', 字: 'char', 股: 'share' })
  })
})
