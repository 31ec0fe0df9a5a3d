import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intlSegmenter } from './intlSegmenter.js'
import { segmentInWindows } from './segmentInWindows.js'
import { jiebaSegmenter } from './jiebaSegmenter.js'

describe('intlSegmenter', () => {
  it('gives pieces that make the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const { start, end, text: piece } of intlSegmenter().segment(text)) {
        expect(start).toBe(at)
        expect(text.slice(start, end)).toBe(piece)
        at = end
      }
      expect(at).toBe(text.length)
    }))
  })
})

describe('segmentInWindows', () => {
  it('gives what the segmenter gives for the whole', () => {
    const unit = fc.oneof(fc.constantFrom(...'人工智能公司发布，。！ AI3.5\n的'), fc.constantFrom('👨‍👩‍👧', '🇨🇳', 'e\u0301', '\r\n', '\uD800'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    fc.assert(fc.property(fc.string({ unit, minLength: 200, maxLength: 1200 }), (text) => {
      const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
      expect([...segmentInWindows(graphemes, text, () => true)].map((s) => s.index)).toEqual([...graphemes.segment(text)].map((s) => s.index))
      const words = new Intl.Segmenter('zh', { granularity: 'word' })
      expect([...intlSegmenter().segment(text)].map((s) => s.start)).toEqual([...words.segment(text)].map((s) => s.index))
    }), { numRuns: 60 })
  })

  it.each(['人工智能', '，', 'a\u0301', '🇨🇳', '\u0301', '👨‍👩‍👧', 'a'])('comes to the end of a long run of %s', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    expect([...intlSegmenter().segment(text)].at(-1)!.end).toBe(text.length)
  })
})

describe('jiebaSegmenter', () => {
  it('turns pieces into places', () => {
    const cut = (text: string): string[] => text.split(/(?<=，)|(?=，)|(?<=大模型)/)
    expect([...jiebaSegmenter({ cut }).segment('大模型公司，好')].map((s) => [s.start, s.end, s.text, s.isWord])).toEqual([
      [0, 3, '大模型', true], [3, 5, '公司', true], [5, 6, '，', false], [6, 7, '好', true],
    ])
  })

  it('gives half a character back as it is', () => {
    // what a text becomes on the way through UTF-8
    const cut = (text: string): string[] => [...text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')]
    expect([...jiebaSegmenter({ cut }).segment('\uD800甲\uDC00😀')].map((s) => s.text)).toEqual(['\uD800', '甲', '\uDC00', '😀'])
  })

  it('passes the flag on', () => {
    const seen: (boolean | undefined)[] = []
    const cut = (text: string, hmm?: boolean): string[] => {
      seen.push(hmm)
      return [text]
    }
    expect([...jiebaSegmenter({ cut }, false).segment('甲')]).toHaveLength(1)
    expect(seen).toEqual([false])
  })

  it.each([[['甲', '丙']], [['甲']], [['甲', '乙', '丙']]])('refuses pieces that are not the text: %j', (pieces) => {
    expect(() => [...jiebaSegmenter({ cut: () => pieces }).segment('甲乙')]).toThrow('NOT_A_CUT')
  })
})
