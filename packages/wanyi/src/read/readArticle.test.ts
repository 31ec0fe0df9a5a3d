import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.js'

const pieces = ['10亿人次', '1%', '1000万人', '20美元', '每个月', '一年', '24亿美元', '，', '。', '\n', '百度', 'OpenAI', '文新一言', '2023年', '增长', '合计', '收入', '超过', '左右', '几个', '-', '/', '<b>', '\u0000', '\ud800', '😀', '１２', '三四十', '40多亿元']

describe('readArticle', () => {
  it('links a misspelt name to what is meant', () => {
    const { entities } = readArticle('从百度的文新一言开始。')
    expect(entities).toContainEqual(expect.objectContaining({ id: 'ernie-bot', misspelt: ['文新一言'], mentions: [{ start: 4, end: 8, text: '文新一言' }] }))
  })

  it('resolves dates by the day of publication', () => {
    expect(readArticle('去年收入80亿元。', { date: '2023-05-15' }).dates).toMatchObject([{ text: '去年', date: '2022', earliest: '2022-01-01', latest: '2022-12-31' }])
  })

  it.each(['2023-02-30', '2023-13-01', '2023', 'yesterday', ''])('refuses the date %s', (date) => {
    expect(() => readArticle('甲', { date })).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }))
  })

  it('reads the sample: figures, names, statements, arithmetic and evidence', () => {
    const sample = readFileSync(new URL('../../sample/article.zh.txt', import.meta.url), 'utf8')
    const reading = readArticle(sample, { date: '2025-01-10' })
    expect(sample.length).toBeGreaterThanOrEqual(1500)
    expect(sample.length).toBeLessThanOrEqual(3000)
    expect(reading.mismatches).toEqual([])
    expect(reading.identities.length).toBeGreaterThanOrEqual(20)
    expect(reading.statements.length).toBeGreaterThanOrEqual(30)
    expect(reading.comparisons.some(({ verdict }) => verdict === 'supported')).toBe(true)
  })

  it('throws on no text, gives spans that slice, and plain JSON', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')))
    fc.assert(fc.property(text, (any) => {
      const reading = readArticle(any, { date: '2024-02-29' })
      const spans = [...reading.quantities, ...reading.dates, ...reading.entities.flatMap(({ mentions }) => mentions), ...reading.comparisons, ...reading.identities.flatMap(({ inputs, result }) => [...inputs, result])]
      for (const span of spans) expect(any.slice(span.start, span.end)).toBe(span.text)
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    }), { numRuns: 300 })
  })

  it.each([['the same character', '一'], ['digits', '1'], ['commas', '，'], ['figures without a stop', '12亿元'], ['a word', '收入'], ['a name', '百度'], ['shares of each other', '1%2%']])('reads a long run of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length))
    for (const { start, end, text: core } of readArticle(text).quantities) expect(text.slice(start, end)).toBe(core)
  })
})
