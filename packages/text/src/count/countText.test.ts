import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countText } from './countText.js'

const words: readonly [text: string, words: number][] = [
  // NEEDS: 字数 as Word counts it
  ['使用Adobe Photoshop打开图片', 8], ['使用 Adobe Photoshop 打开图片', 8], ['一二三四五 six seven eight', 8], ['敏捷的棕毛狐狸从懒狗身上跃过', 14], ['EXH.C-◇中', 3],
  ['', 0], [' \n　', 0], ['你好，世界。', 6], ['你好,世界.', 4], ['real-time video', 2], ['a - b', 3], ['营收3.5亿元', 5], ['他说“好”。', 6], ['I don’t “know”', 3],
  ['埃隆·马斯克', 6], ['𠮷野家', 3], ['カタカナ', 4], ['等等……', 4], ['1,000 USD（约）', 5],
]

describe('countText', () => {
  it.each(words)('%j has %i 字', (text, count) => expect(countText(text).words).toBe(count))

  it('counts in every way', () => {
    expect(countText('人工智能很好。AI 👨‍👩‍👧！')).toMatchObject({ han: 6, otherWords: 1, segments: 4, sentences: 2, graphemes: 12, codePoints: 16, utf16: 19 })
  })

  it('takes the words of the segmenter given, and the tokens of the tokenizer', () => {
    const segmenter = { segment: () => [{ start: 0, end: 1, text: '甲', isWord: true }, { start: 1, end: 2, text: '。', isWord: false }] }
    expect(countText('甲。', { segmenter, countTokens: () => 7 })).toMatchObject({ segments: 1, tokens: { value: 7, low: 7, high: 7, exact: true } })
  })

  it('agrees with itself on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const counts = countText(text)
      expect(counts.codePoints).toBe([...text].length)
      expect(counts.words).toBe(counts.eastAsian + counts.otherWords)
      expect(counts.han).toBeLessThanOrEqual(counts.eastAsian)
      expect(counts.graphemes).toBe([...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].length)
      expect(counts.tokens.low).toBeLessThanOrEqual(counts.tokens.value)
      expect(counts.tokens.value).toBeLessThanOrEqual(counts.tokens.high)
    }))
  })

  it('counts two lines as the two alone', () => {
    const line = fc.string({ unit: fc.constantFrom(...'中文，“”’ab1 .-…·◇é') })
    fc.assert(fc.property(line, line, (a, b) => {
      expect(countText(`${a}\n${b}`).words).toBe(countText(a).words + countText(b).words)
    }))
  })
})
