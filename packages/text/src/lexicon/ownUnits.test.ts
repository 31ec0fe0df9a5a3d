import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import { parseQuantity } from '../extract/parseQuantity.js'
import type { SuffixKind } from './suffixes.js'

const own: readonly [word: string, kind: SuffixKind, text: string, found: string[]][] = [
  ['张卡', 'count', '两万张卡，每张卡20美元', ['两万张卡 20000 OWN', '20美元 20 USD']], ['BTC', 'money', '5 BTC，3.5亿BTC', ['5 BTC 5 OWN', '3.5亿BTC 350000000 OWN']], ['₿', 'money', '5₿', ['5₿ 5 OWN']],
  // the caller's meaning goes before every other
  ['度', 'count', '气温37度', ['37度 37 OWN']], ['块', 'count', '配8块GPU', ['8块 8 OWN']], ['分', 'count', '得了9分', ['9分 9 OWN']], ['W', 'measure', '4000W', ['4000W 4000 OWN']], ['K', 'measure', '色温5K', ['5K 5 OWN']],
  ['B', 'count', '7B', ['7B 7 OWN']], ['G', 'measure', '5G', ['5G 5 OWN']], ['pp', 'count', '5pp', ['5pp 5 OWN']], ['卡时', 'count', '5卡時', ['5卡時 5 OWN']],
  ['ETH', 'money', '5ETHs', []],
]

describe("units of the caller's own", () => {
  it.each(own)('%s as %s in %s', (word, kind, text, found) => {
    expect(extract(text, { units: [{ word, kind, unit: 'OWN' }] }).map((m) => `${m.text} ${m.low} ${m.unit}`)).toEqual(found)
  })

  it('take the word itself for the unit where none is given', () => {
    expect(parseQuantity('5卡時', { units: [{ word: '卡时', kind: 'count' }] })).toMatchObject({ low: 5, unit: '卡时' })
  })

  it('are those of one extractor alone', () => {
    expect(extract('5₿', { units: [{ word: '₿', kind: 'money' }] })).toHaveLength(1)
    expect(extract('5₿').map(({ kind }) => kind)).not.toContain('money')
  })
})
