// What users of the neighbouring libraries ask for and which strings break those libraries, row by row: each of them holds here.
import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { holidays } from '../src/holiday/holidays.js'
import { countText, detectScript, extract, type ExtractOptions, findEntities, formatNumeral, type Mention, normalize, parseDate, parseNumeral, parseNumeralExact, parseQuantity, rewriteNumerals, splitSentences } from '../src/index.js'

const show = (m: Mention): string => {
  const value = m.low === null ? ('date' in m ? m.date : '') : m.low === m.high ? String(m.low) : `${m.low}..${m.high}`
  const per = 'per' in m && m.per !== undefined ? `/${m.per}` : ''
  return [m.text, value, m.unit + per, m.modifier === 'exact' ? '' : m.modifier].filter(Boolean).join(' ')
}
const read = (text: string, options: ExtractOptions = {}): string[] => extract(text, { referenceDate: '2023-05-15', ...options }).map(show)

describe('strings to survive', () => {
  it.each<[row: string, numeral: string, value: number]>([
    ...Object.entries({ 两百: 200, 一千二: 1200, 三百五: 350, 一万五: 15000, '2万5': 25000, 二千十七: 2017, 二千七: 2700 }).map(([n, v]): [string, string, number] => ['shorthand', n, v]),
    ...Object.entries({ 一万零一十二: 10012, 一万零十二: 10012, 一万五千亿: 1.5e12, 二十万亿: 2e13, 三百五十万亿: 3.5e14 }).map(([n, v]): [string, string, number] => ['large', n, v]),
    ...Object.entries({ '1,100万': 11000000, '1,100.9亿': 110090000000, '3万4000': 34000, '25万6千': 256000, '1千零1': 1001, '7千3百': 7300, '1百01': 101, '33.5万': 335000 }).map(([n, v]): [string, string, number] => ['mixed', n, v]),
    ...Object.entries({ 廿三: 23, 卅: 30, 二〇二四: 2024, 两千〇五: 2005, 壹佰贰拾叁: 123, '１２３': 123 }).map(([n, v]): [string, string, number] => ['variants', n, v]),
    ...Object.entries({ 贰拾壹元肆角整: 21.4, 壹拾万零叁仟肆佰伍拾叁元整: 103453 }).map(([n, v]): [string, string, number] => ['amounts in words', n, v]),
  ])('%s: %s is %d', (_, numeral, value) => expect(parseNumeral(numeral)).toBe(value))

  it.each(['', 'abc', '12.', '亿', 'NaN', '一百百'])('%j is an error, never 0 and never an echo', (text) => {
    for (const read of [parseNumeral, parseNumeralExact, parseQuantity, parseDate]) expect(() => read(text)).toThrow(expect.objectContaining({ received: text }))
  })
  it('refuses to write 1e21, a number that no longer holds its digits', () => expect(() => formatNumeral(1e21)).toThrow('UNSAFE_NUMBER'))

  it.each<[value: number | string, written: string]>([[12000.01, '壹万贰仟元零壹分'], ['1.00', '壹元整'], [10.05, '壹拾元零伍分'], [100000000, '壹亿元整']])('a cheque over %s says %s', (value, written) => {
    expect(formatNumeral(value, { style: 'rmb' })).toBe(written)
    expect(parseNumeral(written)).toBe(Number(value))
  })
  it('spells 101.001', () => expect(formatNumeral(101.001)).toBe('一百零一点零零一'))

  it.each<[text: string, found: string[], options?: ExtractOptions]>([
    ['两三个橘子', ['两三个 2..3 个']], ['三四十块钱', ['三四十块钱 30..40 CNY']], ['十几个', ['十几个 11..19 个']], ['一千多万元', ['一千多万元 10000000..20000000 CNY']],
    ['三十几万元', ['三十几万元 310000..390000 CNY']], ['二百余元', ['二百余元 200..300 CNY']],
    ['小于40万', ['40万 400000 under']], ['有至少100个人', ['100个 100 个 atLeast']],
    ['一点累', []], ['一些', []], ['一样', []], ['一起', []], ['一定', []], ['统一', []], ['唯一', []], ['万一', []], ['十分高兴', []], ['千万不要', []],
    ['收拾', []], ['朝花夕拾', []], ['队伍', []], ['放肆', []], ['大陆', []], ['四川', []], ['全国两会', []], ['年过半百', []], ['二手房', []],
    ['GPT-4', []], ['5G网络', []], ['移动4/5G', []], ['A100', []], ['iPhone 15', []],
    ['十一点开会', ['十一点 T11:00']], ['下午两点半', ['下午两点半 T14:30']], ['是一个十一点的事', ['十一点 T11:00']],
    ['单独点一份', ['一份 1 份']], ['点两份', ['两份 2 份']], ['十乘二十毫米', ['十 10 mm', '二十毫米 20 mm']],
    ['八块五', ['八块五 8.5 CNY']], ['四元五角', ['四元五角 4.5 CNY']], ['两毛钱', ['两毛钱 0.2 CNY']], ['十五块八', ['十五块八 15.8 CNY']], ['123元1角1分', ['123元1角1分 123.11 CNY']],
    ['人民币8亿元', ['8亿元 800000000 CNY']], ['8亿元人民币', ['8亿元人民币 800000000 CNY']], ['人民币人民币3.50亿元', ['3.50亿元 350000000 CNY']],
    ['¥100', ['¥100 100 CNY']], ['¥100', ['¥100 100 JPY'], { currency: { yen: 'JPY' } }], ['￥1,234.56', ['￥1,234.56 1234.56 CNY']], ['20 亿美元', ['20 亿美元 2000000000 USD']], ['15-20美元', ['15-20美元 15..20 USD']],
    ['100000万美元', ['100000万美元 1000000000 USD']], ['47.264287亿元', ['47.264287亿元 4726428700 CNY']], ['年末结转和结余10.56亿元', ['年末 2023-12~', '10.56亿元 1056000000 CNY']],
    ['2.2本计划投资3541.07万元2.3本项目', ['3541.07万元 35410700 CNY']],
    ['二○一八年七月四日书记员龚x1000011', ['二○一八年七月四日 2018-07-04']], ['-w', []], ['(20)湛仲字第2号时间：2025年3月20日上午九点', ['2025年3月20日上午九点 2025-03-20T09:00']],
    ['十一月十日', ['十一月十日 2023-11-10']], ['十二月十日', ['十二月十日 2022-12-10']], ['二十天前', ['二十天 20 d']],
    ['明天早上8点', ['明天早上8点 2023-05-16T08:00']], ['下星期', ['下星期 2023-05-22/2023-05-28']], ['下个星期', ['下个星期 2023-05-22/2023-05-28']], ['下下周', ['下下周 2023-05-29/2023-06-04']], ['上周', ['上周 2023-05-08/2023-05-14']],
    ['春节、清明节、除夕', ['春节 2024-02-10', '清明节 2024-04-04', '除夕 2024-02-09'], { referenceDate: '2024-01-10', holidays }],
    ['五月三十一日', ['五月三十一日 2023-05-31']], ['一月二十三', ['一月二十三 2023-01-23']], ['2月30日', []], ['28日', ['28日 2017-02-28'], { referenceDate: '2017-02-20' }],
    ['21年每月报装量', ['21年 2021']], ['十二月月底', ['十二月月底 2022-12~']], ['十二月底', ['十二月底 2022-12~']], ['2024年3月31日事件多少起', ['2024年3月31日 2024-03-31']],
    ['9月21号下午5点~9月22号上午5点', ['9月21号下午5点~9月22号上午5点 2022-09-21T17:00/2022-09-22T05:00'], { referenceDate: '2022-09-28' }],
    ['9月3号8点', ['9月3号8点 2022-09-03T08:00'], { referenceDate: '2022-09-28', prefer: 'past' }], ['9月3号8点', ['9月3号8点 2023-09-03T08:00'], { referenceDate: '2022-09-28', prefer: 'future' }],
    ['明天下午一点参加下半年销售大会', ['明天下午一点 2023-05-16T13:00', '下半年 2023-41']], ['2017-10-12', ['2017-10-12 2017-10-12']], ['2025-09-28', ['2025-09-28 2025-09-28']],
    ['千分之一', ['千分之一 0.001 1']], ['万分之三', ['万分之三 0.0003 1']], ['百万分之五', ['百万分之五 0.000005 1']], ['百分之一二手房', ['百分之一 0.01 1']], ['5个百分点', ['5个百分点 5 pp']],
    ['16GB', ['16GB 16 GB']], ['100TFLOPS', ['100TFLOPS 100 TFLOPS']], ['两万两', ['两万两 20000 [liang]']], ['两两', ['两两 2 [liang]']],
    ['我的电话13882366638对吗', []], ['299,792,458米', ['299,792,458米 299792458 m']],
  ])('%s', (text, found, options) => expect(read(text, options)).toEqual(found))

  it('finds 三 at 6 in 单销量排名前三的品牌', () => expect(extract('单销量排名前三的品牌')).toMatchObject([{ start: 6, end: 7, low: 3 }]))
  it('leaves a poem as it is, and says a telephone number figure by figure', () => {
    const poem = '一去二三里，烟村四五家，亭台六七座，八九十枝花'
    expect(rewriteNumerals(poem, { to: 'written' }).text).toBe(poem)
    expect(rewriteNumerals('我的电话13882366638对吗', { to: 'spoken' }).text).toBe('我的电话一三八八二三六六六三八对吗')
  })
  it.each([['😀一百个', 2], ['𠮷野家一百', 4], ['\uDDDD1975', 1]])('%s has its number at %d', (text, start) => expect(extract(text)[0]?.start).toBe(start))
  it.each([['使用Adobe Photoshop打开图片', 8], ['使用 Adobe Photoshop 打开图片', 8], ['一二三四五 six seven eight', 8], ['敏捷的棕毛狐狸从懒狗身上跃过', 14]])('%s has %d 字', (text, words) => {
    expect(countText(text).words).toBe(words)
  })
  it('carries offsets through conversions of script that change the length', () => {
    const { text, toOriginal } = normalize('甲齾乙', { convert: (piece) => piece.replace('齾', '𫜰') })
    expect(text).toBe('甲𫜰乙')
    expect('甲齾乙'.slice(toOriginal(1), toOriginal(3, 'end'))).toBe('齾')
    expect('甲齾乙'.slice(toOriginal(3), toOriginal(4, 'end'))).toBe('乙')
    expect(normalize('SKU', { convert: Converter({ from: 'cn', to: 'hk' }) }).text).toBe('SKU')
    expect(Converter({ from: 'tw', to: 'cn' })(Converter({ from: 'cn', to: 'tw' })('什么'))).toBe('什么')
  })
  it('calls 支付寶 mixed', () => expect(detectScript('支付寶').script).toBe('mixed'))
  it.each(['吃apple / banana', 'https://example.org/自动加空格.html', '你好“世界”', '负责人在重庆银行当行长'])('normalizes nothing in %s', (text) => expect(normalize(text).text).toBe(text))
  it('does not fail on a quotation that a stop follows', () => expect(splitSentences('"测试".').map(({ text }) => text)).toEqual(['"测试".']))
})

describe('every reader, on any length', () => {
  const lexicon = [{ id: 'a', names: ['海山证券', '东海云'] }]
  const readers: Record<string, (text: string) => unknown> = {
    extract: (text) => extract(text, { referenceDate: '2023-05-15', holidays, lexicon }), findEntities: (text) => findEntities(text, lexicon), normalize, splitSentences, countText, detectScript,
    'rewriteNumerals to written': (text) => rewriteNumerals(text, { to: 'written' }), 'rewriteNumerals to spoken': (text) => rewriteNumerals(text, { to: 'spoken' }),
    parseNumeral: (text) => { try { return parseNumeral(text) } catch { return undefined } },
    parseQuantity: (text) => { try { return parseQuantity(text) } catch { return undefined } },
    parseDate: (text) => { try { return parseDate(text) } catch { return undefined } },
  }
  const sentence = '海山证券预计，2023年东海云的收入将超过40多亿元，同比增长约15-20%，每台服务器8块显卡，人均20美元/月，三季度末有员工两千余人。'

  it.each<[name: string, count: (text: string) => number]>([
    ['extract', (text) => extract(text, { referenceDate: '2023-05-15', holidays, lexicon }).length], ['findEntities', (text) => findEntities(text, lexicon).length], ['splitSentences', (text) => splitSentences(text).length],
    ['normalize', (text) => normalize(text).text.length], ['countText', (text) => countText(text).graphemes], ['rewriteNumerals', (text) => rewriteNumerals(text, { to: 'spoken' }).changes.length],
  ])('%s finds in 2,000 sentences 2,000 times what it finds in one', (_, count) => expect(count(sentence.repeat(2000))).toBe(2000 * count(sentence)))

  it.each(Object.entries(readers))('%s comes to an end on 100,000 times the same', (_, run) => {
    for (const unit of ['一', '，', '（', '1 ', '百', '1-', '第一', '年月日', '每', '约', '(1)', '2020年', '$', 'GPT-4', '〇', '一1', '1×', '"', '“']) run(unit.repeat(Math.ceil(1e5 / unit.length)))
    expect(() => run(`${'1'.repeat(1e5)}!`)).not.toThrow()
  }, 300_000)
})

describe('what nobody else has', () => {
  it('gives an interval with its hedge, for money and measures too', () => {
    expect(read('约三四百家，超40多亿元，不到二十几公里')).toEqual(['三四百家 300..400 家 about', '40多亿元 4000000000..5000000000 CNY over', '二十几公里 21..29 km under'])
  })
  it('says why: the rule of a mention, the filter that dropped a word', () => {
    const dropped: string[] = []
    expect(extract('一点不贵，GPT-4每月20美元', { explain: ({ text, filter }) => dropped.push(`${text} ${filter}`) })).toMatchObject([{ rule: 'money' }])
    expect(dropped).toEqual(['一点 idiom', '4 identifier'])
  })
  it('writes dates that are not days as EDTF', () => {
    expect(read('2022年底、2019年前后、90年代、第三季度、2021年上半年')).toEqual(['2022年底 2022-12~', '2019年 2019~', '90年代 199X', '第三季度 2019-35', '2021年上半年 2021-40'])
  })
  it('keeps decimals exact from end to end', () => {
    expect(extract('47.264287亿元', { exact: true })).toMatchObject([{ lowExact: '4726428700' }])
    expect(parseNumeral('1100.9亿')).toBe(110090000000)
    expect(parseNumeralExact('一千一百点九亿')).toBe('110090000000')
  })
  it('knows the units of the trade', () => {
    expect(read('100TFLOPS，万卡集群，50 token/s，2元/百万tokens，$3/1M tokens，7B参数，千亿参数')).toEqual(
      ['100TFLOPS 100 TFLOPS', '万卡 10000 卡', '50 token 50 token/s', '2元 0.000002 CNY/token', '$3 0.000003 USD/token', '7B参数 7000000000 参数', '千亿参数 100000000000 参数'])
  })
  it('counts in every way in one call', () => expect(countText('营收3.5亿元😀')).toMatchObject({ words: 6, utf16: 9, codePoints: 8, graphemes: 8 }))
  it('tells scripts apart, with the characters that decided', () => {
    expect(['国家', '國家', '国與國', '人口'].map((text) => detectScript(text).script)).toEqual(['simplified', 'traditional', 'mixed', 'unknown'])
    expect(detectScript('国與國')).toMatchObject({ simplified: ['国'], traditional: ['與', '國'] })
  })
  it('reads back what it wrote, in every style', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 15 }), fc.constantFrom('lower', 'upper', 'digits', 'mixed', 'rmb'), (value, style) => {
      fc.pre(style !== 'digits' || value < 10 || value > 99) // 二三 is two or three
      expect(parseNumeral(formatNumeral(value, { style }))).toBe(value)
    }))
  })
  it('writes what is said, and says what is written', () => {
    expect(rewriteNumerals('营收三点五亿元，增长百分之十五', { to: 'written' }).text).toBe('营收3.5亿元，增长15%')
    expect(rewriteNumerals('营收3.5亿元，增长15%', { to: 'spoken' }).text).toBe('营收三点五亿元，增长百分之十五')
  })
})
