import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('amounts that count nothing', () => {
  it.each([
    ['21时38分、39分', 'clock'], ['《16个夏天》', 'title'], ['环绕一周', 'a turn'], ['在前一天', 'another time'], ['这一家公司', 'article'],
  ])('%s: %s', (text, filter) => {
    const filters: string[] = []
    extract(text, { explain: (dropped) => filters.push(dropped.filter) })
    expect(filters).toContain(filter)
  })

  it('are not what is counted', () => {
    expect(extract('只有一家公司，提前一天')).toMatchObject([{ unit: '家' }, { unit: 'd' }])
  })
})
