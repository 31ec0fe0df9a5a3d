import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumeral } from './parseNumeral.js'
import { parseNumeralExact } from './parseNumeralExact.js'

const values: readonly [numeral: string, value: number][] = [
  ['两百', 200], ['一千二', 1200], ['三百五', 350], ['一万五', 15000], ['2万5', 25000], ['二千十七', 2017], ['二千七', 2700],
  ['一万零一十二', 10012], ['一万零十二', 10012], ['一万五千亿', 1.5e12], ['二十万亿', 2e13], ['三百五十万亿', 3.5e14],
  ['1,100万', 11000000], ['1,100.9亿', 110090000000], ['3万4000', 34000], ['25万6千', 256000], ['1千零1', 1001], ['7千3百', 7300], ['1百01', 101], ['33.5万', 335000],
  ['幺三八洞两五拐', 1380257], ['廿三', 23], ['卅', 30], ['二〇二四', 2024], ['两千〇五', 2005], ['壹佰贰拾叁', 123], ['１２３', 123], ['3，500', 3500], ['叁拾伍', 35], ['一万零五', 10005], ['两百五', 250],
  ['贰拾壹元肆角整', 21.4], ['壹拾万零叁仟肆佰伍拾叁元整', 103453], ['伍分', 0.05], ['三元零五分', 3.05], ['负十一', -11], ['-1,200.5', -1200.5], ['- 3万', -30000], ['零点五', 0.5],
  ['三点一四', 3.14], ['一百二十万三', 1203000], ['百二十', 120], ['兩萬三千', 23000], ['五億零六', 500000006], ['1.2M', 1200000], ['100k', 100000], ['.5', 0.5], ['34亿9152.9万', 3491529000], ['零', 0], ['10.30', 10.3],
  ['负零', 0], ['五 十', 50], ['3 万', 30000], ['3万 4000', 34000], ['三千万五亿', 3.0000005e15], ['一兆一一二三亿', 1.1123e12], ['百万', 1000000], ['十点五', 10.5], ['三点五百', 350], ['3.5百', 350], ['廿万', 200000],
  ['2千5万', 25000000], ['三百五万六千', 3506000], ['三元五十分', 3.5], ['五角三分', 0.53], ['１，２００．５元', 1200.5], ['３点14', 3.14], ['1百01', 101], ['3万2,327', 32327], ['12k', 12000], ['1.8T', 1.8e12], ['.0012G', 1200000], ['一百零十五', 115], ['零点五百', 50], ['1'.repeat(301), Number('1'.repeat(301))], [`0.${'0'.repeat(320)}5`, 5e-321],
]

const errors: readonly [text: string, code: string, offset: number][] = [
  ['', 'NUMERAL_EMPTY', 0], ['  ', 'NUMERAL_EMPTY', 0], ['abc', 'NUMERAL_SYNTAX', 0], ['12.', 'NUMERAL_SYNTAX', 2], ['亿', 'NUMERAL_SYNTAX', 0], ['一百百', 'NUMERAL_SYNTAX', 2], ['NaN', 'NUMERAL_SYNTAX', 0],
  ['十七十八', 'NUMERAL_SYNTAX', 2], ['三家', 'NUMERAL_SYNTAX', 1], ['点一', 'NUMERAL_SYNTAX', 0], ['10.1万零100', 'NUMERAL_SYNTAX', 5], ['几十', 'NUMERAL_VAGUE', 0], ['40多亿', 'NUMERAL_VAGUE', 0], ['三四十', 'NUMERAL_VAGUE', 0], ['元整', 'NUMERAL_SYNTAX', 0],
  ['1,23', 'NUMERAL_SYNTAX', 1], ['--1', 'NUMERAL_SYNTAX', 1], ['9'.repeat(400), 'NUMERAL_RANGE', 0],
  // 零 is no figure of 十, 百 or 千
  ['零十五', 'NUMERAL_SYNTAX', 1], ['零百', 'NUMERAL_SYNTAX', 1], ['0千', 'NUMERAL_SYNTAX', 1],
  // what two units of one kind, or units that rise, would make overlap
  ['一万一万', 'NUMERAL_SYNTAX', 3], ['一千亿三亿', 'NUMERAL_SYNTAX', 4], ['一百三千', 'NUMERAL_SYNTAX', 3], ['1万20千', 'NUMERAL_SYNTAX', 4], ['十零百', 'NUMERAL_SYNTAX', 1], ['三元五元', 'NUMERAL_SYNTAX', 2], ['3元12角', 'NUMERAL_SYNTAX', 2],
  // no number without a unit after it, or with one that does not belong to it
  ['三元五', 'NUMERAL_SYNTAX', 2], ['三元零', 'NUMERAL_SYNTAX', 2], ['万元', 'NUMERAL_SYNTAX', 0], ['34亿9152.9', 'NUMERAL_SYNTAX', 7], ['一万点五千', 'NUMERAL_SYNTAX', 4], ['二两', 'NUMERAL_SYNTAX', 1], ['两五', 'NUMERAL_SYNTAX', 1], ['1 000', 'NUMERAL_SYNTAX', 1],
  ['3五', 'NUMERAL_SYNTAX', 1], ['五.5', 'NUMERAL_SYNTAX', 1], ['3k5', 'NUMERAL_SYNTAX', 2], ['3,五百', 'NUMERAL_SYNTAX', 1], ['-', 'NUMERAL_SYNTAX', 1], ['十数', 'NUMERAL_VAGUE', 0], ['三两', 'NUMERAL_VAGUE', 0], ['3.5多万', 'NUMERAL_VAGUE', 0],
  [`一${'亿'.repeat(40)}`, 'NUMERAL_RANGE', 0],
]

const reasons: readonly [text: string, expected: string][] = [
  ['abc', 'a numeral'], ['亿', 'a digit before the unit'], ['三家', 'a digit or a unit that fits'], ['几十', 'a number, not an interval'], [`一${'亿'.repeat(40)}`, 'a number below 1.8e308'],
]

describe('parseNumeral', () => {
  it.each(values)('%s', (text, value) => expect(parseNumeral(text)).toBe(value))

  it.each(errors)('rejects %j with %s', (text, code, offset) => {
    expect(() => parseNumeral(text)).toThrow(expect.objectContaining({ code, offset }))
  })

  it.each(reasons)('says of %j what was expected: %s', (text, expected) => {
    expect(() => parseNumeral(text)).toThrow(expect.objectContaining({ expected, received: text.length > 40 ? `${text.slice(0, 40)}…` : text }))
  })

  it('rounds once: figures with a unit are the double nearest to the exact decimal', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 999999 }), fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12], ['', 0] as const), (whole, fraction, [unit, power]) => {
      const decimal = `${whole}.${String(fraction).padStart(6, '0')}`
      expect(parseNumeral(decimal + unit)).toBe(Number(`${decimal}e${power}`))
    }))
  })
})

describe('parseNumeralExact', () => {
  it.each([['47.264287亿', '4726428700'], ['九千万亿零一', '9000000000000001'], ['12345678901234567890123', '12345678901234567890123'], ['一二三四五六七八九〇一二三四五六七八九〇', '12345678901234567890'], ['-0.50', '-0.5'], ['1100.9亿', '110090000000'], ['0.000', '0'],
    ['九千兆九千亿九千万九千点五', '9000900090009000.5'],
    ['陸仟萬零柒佰億零柒佰萬貳仟伍佰元壹角', '6000070007002500.1'], ['伍仟零玖億億零肆萬億元捌角伍分', '50090004000000000000.85'], ['一亿亿五兆', '10005000000000000']])('%s', (text, exact) => expect(parseNumeralExact(text)).toBe(exact))
})
