import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import { formatNumeral } from '../numeral/formatNumeral.js'
import { rewriteNumerals } from './rewriteNumerals.js'

const written: readonly [spoken: string, written: string][] = [
  ['营收三点五亿元', '营收3.5亿元'], ['约三百五十万人', '约350万人'], ['共一万零三十台', '共10030台'], ['一亿两千万美元', '1.2亿美元'], ['四十多亿元', '40多亿元'],
  ['两千二百亿到三千亿美元', '2200亿到3000亿美元'], ['增长百分之十五点五', '增长15.5%'], ['千分之三', '3‰'], ['三分之二', '2/3'], ['百分之十到百分之二十', '10%到20%'],
  ['零下五度', '-5℃'], ['三十七点五摄氏度', '37.5℃'], ['四元五角', '4元5角'], ['二〇二三年五月一日', '2023年5月1日'], ['第十二届', '第12届'], ['涨了三倍', '涨了3倍'],
  ['三十五岁', '35岁'], ['每月二十美元', '每月20美元'], ['萬億元', '萬億元'], ['三十億元', '30億元'], ['负五元', '-5元'],
  ['百分之二十到三十', '20%到30%'], ['四千瓦时', '4千瓦时'], ['一百五十千米每小时', '150千米每小时'], ['九点九折', '9.9折'], ['零点五个百分点', '0.5个百分点'],
  // what stays
  ['一去二三里，烟村四五家，亭台六七座，八九十枝花', '一去二三里，烟村四五家，亭台六七座，八九十枝花'], ['三四十块钱', '三四十块钱'], ['十几个', '十几个'], ['一心一意，十分高兴', '一心一意，十分高兴'],
  ['七成', '七成'], ['八五折', '八五折'], ['一半', '一半'], ['第一名', '第一名'], ['3.5亿元', '3.5亿元'], ['几百家', '几百家'], ['上百家', '上百家'], ['百余家', '百余家'],
  ['收拾，朝花夕拾，四川', '收拾，朝花夕拾，四川'], ['三季度', '三季度'], ['今天气温是零下三点五度到五度', '今天气温是-3.5度到5度'], ['二十九块九', '29.9块'], ['不管三七二十一', '不管三七二十一'],
]

const spoken: readonly [written: string, spoken: string][] = [
  ['营收3.5亿元', '营收三点五亿元'], ['3,500人', '三千五百人'], ['２０人', '二十人'], ['35%', '百分之三十五'], ['15-20%', '百分之十五到百分之二十'], ['3‰', '千分之三'], ['占1/3', '占三分之一'],
  ['2023年5月1日', '二〇二三年五月一日'], ['2017-10-12', '二〇一七年十月十二日'], ['2018-2020年', '二〇一八年到二〇二〇年'], ['14:30开会', '十四点三十分开会'], ['90年代', '九十年代'],
  ['气温-5℃', '气温零下五摄氏度'], ['¥100', '一百元'], ['$20亿', '二十亿美元'], ['US$3.5', '三点五美元'], ['3kg', '三公斤'], ['40多亿元', '四十多亿元'], ['2个', '两个'], ['2年', '两年'],
  ['2月', '二月'], ['第2名', '第二名'], ['2%', '百分之二'], ['2万元', '两万元'], ['220亿元', '两百二十亿元'], ['10~12万元', '十到十二万元'], ['10倍', '十倍'], ['16:9', '十六比九'],
  ['Q3', '第三季度'], ['2024Q3', '二〇二四年第三季度'], ['1e5', '1e5'], ['16GB', '十六GB'], ['-3.5℃到5℃', '零下三点五摄氏度到五摄氏度'], ['打8.5折', '打八五折'], ['1.8T参数', '一点八万亿参数'], ['120km/h', '一百二十公里每小时'], ['每人20美元/月', '每人二十美元每月'],
  ['2点', '两点'], ['2:05', '两点零五分'], ['2两', '二两'], ['三百人', '三百人'], ['GPT-4', 'GPT-4'], ['3億元，說', '三億元，說'], ['零点五元', '零点五元'], ['我的电话13882366638对吗', '我的电话一三八八二三六六六三八对吗'], ['299,792,458米', '两亿九千九百七十九万两千四百五十八米'], ['见a12345、v1.2.34567', '见a12345、v1.2.34567'], ['20 亿 美元', '二十亿美元'],
]

describe('rewriteNumerals', () => {
  it.each(written)('%s is written %s', (text, expected) => expect(rewriteNumerals(text, { to: 'written' }).text).toBe(expected))
  it.each(spoken)('%s is said %s', (text, expected) => expect(rewriteNumerals(text, { to: 'spoken' }).text).toBe(expected))

  it('reports each change with both spans', () => {
    const text = '😀营收三点五亿元，增长百分之十五。'
    const { text: rewritten, changes } = rewriteNumerals(text, { to: 'written' })
    expect(changes).toHaveLength(2)
    for (const { original, rewritten: put } of changes) {
      expect(text.slice(original.start, original.end)).toBe(original.text)
      expect(rewritten.slice(put.start, put.end)).toBe(put.text)
    }
  })

  it('leaves the words between as they are, for any text', () => {
    const unit = fc.oneof(fc.constantFrom(...'一二三十百千万亿点0123.,%元个年月日度到-￥$多几第分之'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    fc.assert(fc.property(fc.string({ unit }), fc.constantFrom('written' as const, 'spoken' as const), (text, to) => {
      const { text: rewritten, changes } = rewriteNumerals(text, { to })
      let [at, put] = [0, 0]
      for (const change of changes) {
        expect(rewritten.slice(put, change.rewritten.start)).toBe(text.slice(at, change.original.start))
        at = change.original.end
        put = change.rewritten.end
      }
      expect(rewritten.slice(put)).toBe(text.slice(at))
    }))
  })

  it('says the same amount, there and back', () => {
    const value = fc.tuple(fc.nat({ max: 99_999 }), fc.constantFrom('', '万', '亿'), fc.constantFrom('元', '美元', '家', '人', '公斤', '年', '倍', '岁', '%'))
    fc.assert(fc.property(value, ([number, multiplier, unit]) => {
      const figures = `共${number}${unit === '%' ? '' : multiplier}${unit}。`
      const bounds = (text: string): unknown => extract(text).map(({ kind, low, high, unit: found }) => ({ kind, low, high, found }))
      const said = rewriteNumerals(figures, { to: 'spoken' }).text
      expect([said, bounds(said)]).toEqual([said, bounds(figures)])
      expect(bounds(rewriteNumerals(said, { to: 'written' }).text)).toEqual(bounds(figures))
    }))
  })

  it('writes what formatNumeral spells', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 10 ** 10 }), (number) => {
      const { text } = rewriteNumerals(`共${formatNumeral(number)}元。`, { to: 'written' })
      expect(extract(text).map(({ low }) => low)).toEqual([number])
      expect(text).toMatch(/^共[\d.]+[万亿]*元。$/)
    }))
  })

  it('leaves what no double holds digit by digit', () => {
    expect(rewriteNumerals('100010000100000000w', { to: 'spoken' })).toEqual({ text: '100010000100000000w', changes: [] })
  })
})
