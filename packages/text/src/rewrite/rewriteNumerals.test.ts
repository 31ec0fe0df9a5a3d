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
  ['两千零五年', '2005年'], ['下午两点半', '下午2点半'], ['公元前两百年', '公元前200年'], ['负百分之五', '-5%'], ['负三分之二', '-2/3'], ['三又二分之一', '3又1/2'],
  ['每人每天一千字', '每人每天1000字'], ['三千字节', '3千字节'], ['华氏九十度', '华氏90度'], ['摄氏三十度', '摄氏30度'], ['两年零三个月', '2年零3个月'], ['一年零三天', '1年零3天'],
  ['三斤四两', '3斤4两'], ['二两半', '2两半'], ['3斤5两', '3斤5两'], ['三千两百两', '3200两'], ['三千 八百 九十六 万 四千 九百 六十五', '38964965'], ['带宽五百兆', '带宽500兆'],
  ['一小时零十五秒', '1小时零15秒'], ['八点零五分', '8点05分'], ['1元零5分，1小时零15秒', '1元零5分，1小时零15秒'], ['二百三十三，五百七十七家', '233，五百七十七家'],
  // what stays
  ['100万三千', '100万三千'], ['两毛五', '2毛5'], ['四分一升', '四分一升'], ['十八年', '十八年'], ['二零零四年八月十五', '2004年8月十五'], ['第一億一千一百萬', '第一億一千一百萬'], ['百万分之五', '百万分之五'],
  ['一去二三里，烟村四五家，亭台六七座，八九十枝花', '一去二三里，烟村四五家，亭台六七座，八九十枝花'], ['三四十块钱', '三四十块钱'], ['十几个', '十几个'], ['一心一意，十分高兴', '一心一意，十分高兴'],
  ['七成', '七成'], ['八五折', '八五折'], ['一半', '一半'], ['第一名', '第一名'], ['3.5亿元', '3.5亿元'], ['几百家', '几百家'], ['上百家', '上百家'], ['百余家', '百余家'],
  ['收拾，朝花夕拾，四川', '收拾，朝花夕拾，四川'], ['三季度', '三季度'], ['今天气温是零下三点五度到五度', '今天气温是零下3.5度到5度'], ['二十九块九', '29.9块'], ['不管三七二十一', '不管三七二十一'],
]

const spoken: readonly [written: string, spoken: string][] = [
  ['营收3.5亿元', '营收三点五亿元'], ['3,500人', '三千五百人'], ['２０人', '二十人'], ['35%', '百分之三十五'], ['15-20%', '百分之十五到百分之二十'], ['3‰', '千分之三'], ['占1/3', '占三分之一'],
  ['2023年5月1日', '二〇二三年五月一日'], ['2017-10-12', '二〇一七年十月十二日'], ['2018-2020年', '二〇一八年到二〇二〇年'], ['14:30开会', '十四点三十分开会'], ['90年代', '九十年代'],
  ['气温-5℃', '气温零下五摄氏度'], ['¥100', '一百元'], ['$20亿', '二十亿美元'], ['US$3.5', '三点五美元'], ['3kg', '三公斤'], ['40多亿元', '四十多亿元'], ['2个', '两个'], ['2年', '两年'],
  ['2月', '二月'], ['第2名', '第二名'], ['2%', '百分之二'], ['2万元', '两万元'], ['220亿元', '两百二十亿元'], ['10~12万元', '十到十二万元'], ['10倍', '十倍'], ['16:9', '十六比九'],
  ['Q3', '第三季度'], ['2024Q3', '二〇二四年第三季度'], ['1e5', '1e5'], ['16GB', '十六GB'], ['-3.5℃到5℃', '负三点五摄氏度到五摄氏度'], ['打8.5折', '打八五折'], ['1.8T参数', '一点八万亿参数'], ['120km/h', '一百二十公里每小时'], ['每人20美元/月', '每人二十美元每月'],
  ['2点', '两点'], ['2:05', '两点零五分'], ['2两', '二两'], ['三百人', '三百人'], ['GPT-4', 'GPT-4'], ['3億元，說', '三億元，說'], ['零点五元', '零点五元'], ['我的电话13882366638对吗', '我的电话一三八八二三六六六三八对吗'], ['299,792,458米', '两亿九千九百七十九万两千四百五十八米'], ['见a12345、v1.2.34567', '见a12345、v1.2.34567'], ['20 亿 美元', '二十亿美元'],
  ['3½英寸', '三又二分之一英寸'], ['-1/3', '负三分之一'], ['1又1/5', '一又五分之一'], ['1/4升', '四分之一升'], ['3.5kW·h', '三点五千瓦时'], ['10ms', '十毫秒'], ['37摄氏°', '三十七摄氏度'], ['5mg/L', '五毫克每升'],
  ['5元/人/天', '五元每人每天'], ['1.6m-3.9m', '一点六米到三点九米'], ['$10-$20', '十到二十美元'], ['$15000元', '一万五千美元'], ['RMB 5亿', '五亿元'], ['一百点123', '一百点一二三'], ['1百01', '一百零一'], ['.5', '零点五'], ['-0.055%至-0.008%', '百分之负零点零五五至百分之负零点零零八'],
  ['８﹒７１亿', '八点七一亿'], ['3/3/2015', '二〇一五年三月三日'], ['2010 01 29', '二〇一〇年一月二十九日'], ['时间从2016到2018', '时间从二〇一六到二〇一八'], ['2025财年', '二〇二五财年'], ['1960-70年代', '一九六〇到七十年代'],
  ['9月21号下午5点~9月22号上午5点', '九月二十一号下午五点到九月二十二号上午五点'], ['民国112年', '民国一百一十二年'], ['75折', '七五折'], ['http://a.b/c?d=%280024%29', 'http://a.b/c?d=%280024%29'], ['２０２３年１月', '二〇二三年一月'],
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

  it('alters no value', () => {
    const piece = fc.constantFrom(...('一 两 三 五 十 百 千 万 亿 零 点 半 几 多 分之 百分之 负 又 第 两千 二百 三十 1 2 5 10 100 2023 3.5 0.5 1,200 元 块 毛 角 分 美元 $ % 度 ℃ 斤 两 米 年 月 日 号 点 时 分 秒 小时 天 周 个 个月 倍 成 折 '
      + '人 家 kg km GB ms 千瓦 兆 到 - ~ / 至 ： ， 。 约 近 每 共').split(' '))
    const values = (text: string): unknown => extract(text).map((m) => (m.low === null ? ('date' in m ? m.date : m.id) : [m.low, m.high]))
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('written' as const, 'spoken' as const), (pieces, to) => {
      const text = `共有${pieces.join('')}。`
      for (const { original, rewritten } of rewriteNumerals(text, { to }).changes) {
        const after = values(rewritten.text)
        const before = extract(text).filter(({ start, end }) => start >= original.start && end <= original.end).map((m) => (m.low === null ? ('date' in m ? m.date : m.id) : [m.low, m.high]))
        if (to === 'spoken' && (JSON.stringify(after) === '[]' || /[到至]/.test(rewritten.text))) continue
        expect([[original.text, before], [original.text, values(original.text)]]).toContainEqual([original.text, after])
      }
    }), { numRuns: 3000 })
  })

  it('refuses a direction that it does not know', () => {
    expect(() => rewriteNumerals('三元', { to: 'figures' as 'written' })).toThrow(expect.objectContaining({ code: 'UNKNOWN_DIRECTION', path: 'to' }))
    expect(() => rewriteNumerals('三元', {} as { to: 'written' })).toThrow('UNKNOWN_DIRECTION')
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

  it.each(['a', '1', '一', '12345 ', 'http://', '二分之', '5元', '5-'])('comes to the end of 100,000 units of %s', (piece) => {
    for (const to of ['written', 'spoken'] as const) {
      const text = piece.repeat(1e5 / piece.length)
      expect(rewriteNumerals(text, { to }).changes.every(({ original }) => text.slice(original.start, original.end) === original.text)).toBe(true)
    }
  })

  it('leaves what no double holds digit by digit', () => {
    expect(rewriteNumerals('100010000100000000w', { to: 'spoken' })).toEqual({ text: '100010000100000000w', changes: [] })
  })
})
