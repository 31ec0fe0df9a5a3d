import { describe, expect, it } from 'vitest'
import { readArticle } from '../read/readArticle.js'
import { displayWidth } from './displayWidth.js'
import { htmlReport } from './htmlReport.js'
import { jsonReport } from './jsonReport.js'
import { terminalReport } from './terminalReport.js'

const text = '2023年1月，微软向OpenAI投资100亿美元。\n平台有10亿人次访问，按1%的转化率，那么就有1000万人付费。<script>alert(1)</script>'
const reading = readArticle(text, { date: '2023-05-15' })

describe('terminalReport', () => {
  it('has every section, in English and Chinese', () => {
    const en = terminalReport(reading, { name: 'a.txt' })
    for (const words of ['Reading: a.txt', 'dated 2023-05-15', 'Quantities (4)', 'Dates (1)', 'Entities (2)', 'Statements', 'holds', '10亿人次 × 1% = 1000万人', 'What the evidence says', 'latimes.com']) expect(en).toContain(words)
    const zh = terminalReport(reading, { lang: 'zh' })
    for (const words of ['阅读结果', '发布于 2023-05-15', '数量（4）', '日期（1）', '实体（2）', '成立', '证据怎么说', '来源']) expect(zh).toContain(words)
  })

  it('gives what the evidence says in the language of the report, on the page too', () => {
    const { note } = reading.comparisons[0]?.evidence[0] ?? {}
    for (const [lang, other] of [['en', 'zh'], ['zh', 'en']] as const) {
      for (const report of [terminalReport(reading, { lang }), htmlReport(text, reading, { lang })]) {
        expect(report).toContain(note?.[lang])
        expect(report).not.toContain(note?.[other])
      }
    }
  })

  it('sets columns under one another whatever the script', () => {
    const lines = terminalReport(reading).split('\n')
    const from = lines.findIndex((line) => line.startsWith('Quantities'))
    const rows = lines.slice(from + 1, from + 6)
    const columns = rows.map((line) => displayWidth(line.slice(0, line.search(/kind|money|count|percent/))))
    expect(new Set(columns).size).toBe(1)
  })

  it('limits each section and says what is left', () => {
    const limited = terminalReport(reading, { limit: 1 })
    expect(limited).toContain('… and 3 more')
    expect(limited.split('\n').length).toBeLessThan(terminalReport(reading).split('\n').length)
  })

  it('colours only when told, and lets no control character of the text through', () => {
    // eslint-disable-next-line no-control-regex -- escape sequences are what is looked for
    const escape = /\u001b\[/
    expect(terminalReport(reading)).not.toMatch(escape)
    expect(terminalReport(reading, { colour: true })).toMatch(escape)
    const odd = readArticle('\u001b[31m收入\u00079亿元\u001b[2J。')
    // eslint-disable-next-line no-control-regex -- as above
    expect(terminalReport(odd, { name: 'a\u001b[2J\nb' })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('says so where nothing is found', () => {
    expect(terminalReport(readArticle('没有。'))).toContain('none found')
  })
})

it('jsonReport is one document that holds the reading', () => {
  expect(JSON.parse(jsonReport(reading))).toEqual(reading)
})

describe('htmlReport', () => {
  const html = htmlReport(text, reading, { lang: 'zh', name: '<a>.txt' })

  it('is one page that loads nothing and runs nothing', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="zh-Hans">')).toBe(true)
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/i)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&lt;a&gt;.txt')
  })

  it('marks what was found, and links each place to it', () => {
    const marked = [...html.matchAll(/<mark id="s(\d+)"[^>]*>([^<]*)<\/mark>/g)].map(([, at, words]) => [Number(at), words])
    for (const { start, text: words } of [...reading.quantities, ...reading.dates]) expect(marked).toContainEqual([start, words])
    for (const [, at] of html.matchAll(/href="#s(\d+)"/g)) expect(html).toContain(`id="s${at ?? ''}"`)
  })

  it('links to sources by http only', () => {
    const forged = { ...reading, comparisons: reading.comparisons.map((one) => ({ ...one, evidence: one.evidence.map((evidence) => ({ ...evidence, source: { ...evidence.source, url: 'javascript:alert(1)' } })) })) }
    expect(htmlReport(text, forged)).not.toContain('javascript:')
    expect(html).toContain('href="https://www.latimes.com/')
  })

  it('closes every element that it opens', () => {
    const open = new Map<string, number>()
    for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
      if (name === undefined || ['meta', 'br'].includes(name)) continue
      open.set(name, (open.get(name) ?? 0) + (slash === '/' ? -1 : 1))
    }
    expect([...open].filter(([, count]) => count !== 0)).toEqual([])
  })
})
