import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './splitSentences.js'

const cases: readonly [text: string, sentences: string[]][] = [
  ['', []], ['  \n ', []], ['没有句号', ['没有句号']],
  ['营收增长。利润下降！真的吗？是的', ['营收增长。', '利润下降！', '真的吗？', '是的']],
  ['真的？！当然……也许', ['真的？！', '当然……', '也许']],
  ['涨了3.5%，到1.2亿。', ['涨了3.5%，到1.2亿。']],
  ['“我们会涨价。明年再看。”他说。记者离开了。', ['“我们会涨价。明年再看。”他说。', '记者离开了。']],
  ['他说：“会涨价。”大家沉默。', ['他说：“会涨价。”', '大家沉默。']],
  ['「好嗎？」她問道。「好。」', ['「好嗎？」她問道。', '「好。」']],
  ['一句“够了。”的回答。', ['一句“够了。”的回答。']],
  ['数据（见附录。）很多。完', ['数据（见附录。）很多。', '完']],
  ['括号（没有关上。下一句。', ['括号（没有关上。', '下一句。']],
  ['第一行\r\n第二行\n\n第三行', ['第一行', '第二行', '第三行']],
  ['Acme Inc. said so. It grew 3.5%. See fig. 3.', ['Acme Inc. said so.', 'It grew 3.5%.', 'See fig. 3.']],
  ['J. Smith met Dr. Wu in the U.S. Senate.', ['J. Smith met Dr. Wu in the U.S. Senate.']],
  ['1. 第一条。2. 第二条。', ['1. 第一条。', '2. 第二条。']],
  ['见www.example.com/a?b=c了解。', ['见www.example.com/a?b=c了解。']],
  ['你好.我走了.', ['你好.', '我走了.']],
  ['He said "Stop!" Then left.', ['He said "Stop!"', 'Then left.']],
  ['苹果发布iOS 17.1。好!很好!', ['苹果发布iOS 17.1。', '好!', '很好!']],
  ['“' + '长。'.repeat(3) + '”', ['“长。长。长。”']],
  ['……好。走吧……', ['……好。', '走吧……']], ['……', ['……']], ['.中。', ['.中。']], ['增长15%.利润2亿(约).好', ['增长15%.', '利润2亿(约).', '好']], ['“……是吗？”他问。', ['“……是吗？”他问。']],
]

describe('splitSentences', () => {
  it.each(cases)('%j', (text, sentences) => expect(splitSentences(text).map((s) => s.text)).toEqual(sentences))

  it('covers all but the white space, in order, for any text', () => {
    const unit = fc.oneof(fc.constantFrom(...'中文。！？…“”「」（）" .a1\n!?说'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    fc.assert(fc.property(fc.string({ unit }), (text) => {
      let at = 0
      for (const { start, end, text: sentence } of splitSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(sentence)
        expect(sentence.length).toBeGreaterThan(0)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }))
  })

  it('splits a long quotation, which is none', () => {
    expect(splitSentences(`“${'很长的话。'.repeat(200)}”`).length).toBe(200)
  })

  it.each(['（', '“', '"', '。', '.', '…', 'a. ', '“。'])('comes to the end of a million times %s', (piece) => {
    const text = piece.repeat(1e6).trim()
    expect(splitSentences(text).at(-1)?.end).toBe(text.length)
  })
})
