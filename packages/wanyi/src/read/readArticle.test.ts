import { readFileSync } from 'node:fs'
import { formatQuantity, type Quantity } from '@wanyi/quantity'
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

  it('finds names of the caller beside those of the dataset, and as what they are', () => {
    const lexicon = [{ id: 'nebula', names: ['星云科技'], type: 'organization' }]
    const { entities, statements } = readArticle('星云科技营收12亿元，百度营收30亿元。', { lexicon })
    expect(entities).toMatchObject([{ id: 'nebula', type: 'organization', name: { en: '星云科技', zh: '星云科技' } }, { id: 'baidu', type: 'organization' }])
    expect(statements.map(({ subject }) => subject?.id)).toEqual(['nebula', 'baidu'])
  })

  it('says that no figure holds by chance which the text reckons wrongly', () => {
    const { identities, mismatches } = readArticle('软件收入27.1亿元，总收入45.2亿元。\n公司共有员工8200人，其中研发人员4100人，占六成。')
    expect(mismatches.map(({ formula }) => formula)).toEqual(['4100人 ÷ 8200人 ≠ 六成'])
    expect(identities.filter(({ result }) => result.text === '六成')).toEqual([])
  })

  it('gives quantities that go into the arithmetic of quantities as they are', () => {
    const stated: Quantity | undefined = readArticle('腾讯收入1,671.9亿元。').statements[0]?.quantity
    expect(stated && formatQuantity(stated, { lang: 'zh' })).toBe('1671.9亿元')
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
