import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'

const cases: readonly [text: string, found: string[]][] = [
  ['2023-05', ['2023-05 2023-05']], ['发布于2023-05，营收3亿元', ['2023-05 2023-05', '3亿元 CNY']], ['2023-05至2023-08', ['2023-05至2023-08 2023-05/2023-08']], ['2023-05以来', ['2023-05 2023-05']],
  ['2023-05-01', ['2023-05-01 2023-05-01']], ['2008-09赛季', ['2008-09赛季 2008/2009']],
]

describe('a month in figures', () => {
  it.each(cases)('%s', (text, found) => expect(extract(text).map((m) => `${m.text} ${m.kind === 'date' ? m.date : m.unit}`)).toEqual(found))

  it.each(['2010-11年', '2010-11 赛季', '2000-12元', '1500-12人', '2023-05 14:30', '2023-13', '0755-2023-05'])('is none in %s', (text) => {
    expect(extract(text).map((m) => m.kind === 'date' && m.date)).not.toContain(text.slice(0, 7))
  })
})
