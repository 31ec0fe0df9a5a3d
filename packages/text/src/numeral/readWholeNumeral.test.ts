import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalToString } from './decimal.js'
import { numeralScan } from './NumeralScan.js'
import { parseNumeralExact } from './parseNumeralExact.js'
import { readNumeral } from './readNumeral.js'

/** What the reader of running text makes of a string that is one exact number to it. */
const inText = (text: string): string | undefined => {
  const s = numeralScan()
  if (readNumeral(text, 0, s, () => false) !== text.length || s.vague || text === '') return undefined
  return decimalToString(s.loM, s.loE, s.loS)
}

const alone = (text: string): string | undefined => {
  try {
    return parseNumeralExact(text)
  } catch {
    return undefined
  }
}

const of = (characters: string, max: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: max })
const texts = fc.oneof(of('零一二三五九两十百千万亿', 10), of('一二五零十百千万万亿亿兆点', 12), of('012345,.千百万亿十五零', 8), of('零〇一壹貳两兩叁參伍玖拾佰仟万萬億兆廿卅点點３４0,.', 8))

/** A section below 万, as it is written: 三千零五, 五十, 十二. */
const section = fc.integer({ min: 1, max: 9999 }).map((value) => {
  let out = ''
  let nought = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) { nought ||= out !== ''; continue }
    out += (nought ? '零' : '') + '一二三四五六七八九'[digit - 1]! + ['', '十', '百', '千'][place]!
    nought = false
  }
  return [value, out] as const
})

describe('a numeral alone and in a text', () => {
  it('is the same number', () => {
    fc.assert(fc.property(texts, (text) => {
      const [strict, loose] = [alone(text), inText(text)]
      expect([text, strict ?? loose]).toEqual([text, loose ?? strict])
    }), { numRuns: 20000 })
  })

  it('is read in both where it is regular', () => {
    fc.assert(fc.property(section, section, section, ([high, a], [middle, b], [low, c]) => {
      const text = `${a}亿零${b}万零${c}`
      const value = String(high * 1e8 + middle * 1e4 + low)
      expect([text, alone(text), inText(text)]).toEqual([text, value, value])
    }))
  })
})
