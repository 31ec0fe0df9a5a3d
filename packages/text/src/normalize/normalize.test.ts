import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { normalize } from './normalize.js'
import type { NormalizeSteps } from './normalizeSteps.js'

const cases: readonly [text: string, normal: string, options?: NormalizeSteps][] = [
  ['', ''], ['没有变化，abc 123。', '没有变化，abc 123。'],
  ['ＧＰＴ－４，３５％（约）￥５', 'GPT-4，35%（约）¥5'], ['３，５００．２５', '3,500.25'], ['１，２', '1，2'],
  ['二○二三年，兩億，參萬，貳拾', '二〇二三年，两亿，叁万，贰拾'], ['參加，大陸，兩個', '參加，大陸，兩個'], ['第二參謀部，一萬陸軍，三參數', '第二參謀部，一万陸軍，三參數'], ['玖佰捌拾參萬陸仟元，壹拾陸，參佰零參，陸拾', '玖佰捌拾叁万陆仟元，壹拾陆，叁佰零叁，陆拾'], ['廿三，５億，卅', '二十三，5亿，卅'],
  ['−5，2018–2020', '-5，2018-2020'], ['㎏與Ⅲ級，\uF900', 'kg與III級，豈'], ['℃①½²', '℃①½²'], ['Cafe\u0301', 'Café'], ['ﾊﾟ', 'パ'],
  ['你好,世界!真的?a,b', '你好，世界！真的？a,b'], ['｡｢﹖〝', '。「？“'], ['a\u200Bb\uFEFF　c\u00A0d', 'ab c d'],
  ['１　中,', '1　中，', { spaces: false }], ['１中,', '１中，', { width: false }], ['１中,', '1中,', { punctuation: false }],
  ['㎏廿三', '㎏二十三', { compatibility: false }], ['㎏廿三', 'kg廿三', { numerals: false }],
  ['１,中廿三㎏　', '１,中廿三㎏　', { width: false, compatibility: false, numerals: false, punctuation: false, spaces: false }],
  ['\uD800１\uDC00', '\uD8001\uDC00'],
]

const messy = fc.string({ unit: fc.oneof(fc.constantFrom(...'１ＡI，,.．。｡㎏廿○二萬億参　\u200B\u00A0–−5三e\u0301\uF900中😀'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })

describe('normalize', () => {
  it.each(cases)('%j becomes %j', (text, normal, options) => expect(normalize(text, options).text).toBe(normal))

  it('maps the ends of spans back', () => {
    const { text, toOriginal } = normalize('甲\u200B廿三㎏乙')
    expect(text).toBe('甲二十三kg乙')
    const spans = [...text].map((_, i) => '甲\u200B廿三㎏乙'.slice(toOriginal(i), toOriginal(i + 1, 'end')))
    expect(spans).toEqual(['甲', '廿三', '廿三', '廿三', '㎏', '㎏', '乙'])
  })

  it('carries a conversion of scripts, which may change lengths', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    const original = '勣，漢字１個'
    const { text, toOriginal } = normalize(original, { convert })
    expect(text).toBe('𪟝，汉字1个')
    expect(original.slice(toOriginal(0), toOriginal(2, 'end'))).toBe('勣')
    expect(original.slice(toOriginal(text.indexOf('汉')), toOriginal(text.indexOf('汉') + 2, 'end'))).toBe('漢字')
    expect(normalize('一滑鼠二', { convert: (piece) => piece.replace('滑鼠', '鼠标器') })).toMatchObject({ text: '一鼠标器二', edits: [{ start: 1, end: 4, originalStart: 1, originalEnd: 3 }] })
  })

  it('keeps every unchanged piece where the map says', () => {
    fc.assert(fc.property(messy, (text) => {
      const normal = normalize(text)
      let at = 0
      let original = 0
      for (const edit of normal.edits) {
        expect(normal.text.slice(at, edit.start)).toBe(text.slice(original, edit.originalStart))
        expect(normal.toOriginal(edit.start, 'start')).toBeGreaterThanOrEqual(edit.originalStart)
        at = edit.end
        original = edit.originalEnd
      }
      expect(normal.text.slice(at)).toBe(text.slice(original))
      expect(normal.toOriginal(normal.text.length)).toBe(text.length)
    }))
  })

  it('has a map that never goes back', () => {
    fc.assert(fc.property(messy, (text) => {
      const { text: normal, toOriginal } = normalize(text)
      let last = 0
      for (let i = 0; i <= normal.length; i++) {
        const [start, end] = [toOriginal(i, 'start'), toOriginal(i, 'end')]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThanOrEqual(text.length)
        last = start
      }
    }))
  })
})
