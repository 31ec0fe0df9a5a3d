import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('a digit between two characters of words', () => {
  it('is dropped as a bare numeral', () => {
    const filters: string[] = []
    expect(extract('不三不四', { explain: ({ filter }) => filters.push(filter) })).toEqual([])
    expect(filters).toEqual(['bare numeral', 'bare numeral'])
  })

  it('counts before 大 and after a word that brings in a number', () => {
    expect(extract('这三大难题，降到二就好')).toMatchObject([{ text: '三' }])
    expect(extract('降到二')).toMatchObject([{ low: 2 }])
  })
})
