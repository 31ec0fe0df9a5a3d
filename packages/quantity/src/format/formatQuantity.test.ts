import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quantity, quantity } from '../quantity/quantity.js'
import { codeOf, quantityOf, unit } from '../testing/arbitrary.js'
import { unitTable } from '../unit/unitTable.js'
import { formatQuantity } from './formatQuantity.js'
import { formatUnit } from './formatUnit.js'

describe('formatQuantity', () => {
  it.each<[Quantity, string, string]>([
    // Amounts of money
    [quantity(2.4e9, 'USD'), '24亿美元', '$2.4 billion'],
    [quantity([4e9, 5e9], 'CNY'), '40亿–50亿元', 'CN¥4–5 billion'],
    [quantity([2.2e11, 3e11], 'USD', { digits: 2 }), '2200亿–3000亿美元', '$220–300 billion'],
    [quantity([5e8, 1.2e9], 'USD'), '5亿–12亿美元', '$500 million–$1.2 billion'],
    [quantity(1.2e7, 'USD', { modifier: 'over' }), '超过1200万美元', 'over $12 million'],
    [quantity(8.5, 'CNY'), '8.5元', 'CN¥8.5'],
    [quantity(3, 'CHF'), '3瑞士法郎', 'CHF 3'],
    [quantity(3e6, 'JPY'), '300万日元', '¥3 million'],
    [quantity(5e8, 'TWD'), '5亿新台币', 'NT$500 million'],
    [quantity(-2.4e9, 'USD'), '-24亿美元', '-$2.4 billion'],
    [quantity([-1e9, 1e9], 'USD'), '-10亿至10亿美元', '-$1 billion to $1 billion'],
    [quantity(0, 'USD'), '0美元', '$0'],
    [quantity(0, 'USD', { digits: 4 }), '0美元', '$0'],
    // Rates
    [quantity(20, 'USD/mo'), '20美元/月', '$20/month'],
    [quantity(20, 'USD/(person.mo)'), '每人每月20美元', '$20 per person per month'],
    [quantity(1000, '字', { per: 'person.d' }), '每人每天1000字', '1,000 characters per person per day'],
    [quantity(2e-6, 'CNY/token'), '2元/百万token', 'CN¥2 per million tokens'],
    [quantity([1.5e-6, 2e-6], 'USD/token', { modifier: 'about' }), '约1.5–2美元/百万token', 'about $1.5–2 per million tokens'],
    [quantity(0.4, 'kg/kW.h'), '0.4公斤/千瓦时', '0.4 kg/kWh'],
    [quantity(30, 'km/h'), '30公里/小时', '30 km/h'],
    [quantity(25, 'token/s'), '25 token/秒', '25 tokens/second'],
    [quantity([0.03, 0.05], '1', { per: 'a' }), '3%–5%/年', '3%–5%/year'],
    [quantity(40, '1/s'), '40/秒', '40/second'],
    [quantity(1e6, 'USD/each'), '100万美元/个', '$1 million each'],
    [quantity(1.5, 'USD', { per: 'share' }), '1.5美元/股', '$1.5/share'],
    [quantity(350, '[bbl]', { per: 'd' }), '350桶/天', '350 bbl/d'],
    // Counts
    [quantity(1e9, '人次'), '10亿人次', '1 billion visits'],
    [quantity(46e4, '台'), '46万台', '460,000'],
    [quantity(1, 'person'), '1人', '1 person'],
    [quantity(1.75e11, '参数'), '1750亿参数', '175 billion parameters'],
    [quantity(3, 'Mtoken'), '300万 token', '3 million tokens'],
    [quantity(7, '{GPU}'), '7 GPU', '7 GPU'],
    [quantity(5, ''), '5', '5'],
    // Shares and multiples
    [quantity([0.15, 0.2], '1'), '15%–20%', '15%–20%'],
    [quantity(0.153, '1', { digits: 3 }), '15.3%', '15.3%'],
    [quantity(15, '%'), '15%', '15%'],
    [quantity(1 / 3, '1'), '33.33%', '33.33%'],
    [quantity(3, 'x'), '3倍', '3x'],
    [quantity(5, 'pp'), '5个百分点', '5 percentage points'],
    [quantity(1, 'pp'), '1个百分点', '1 percentage point'],
    [quantity(25, 'bp'), '25个基点', '25 basis points'],
    // Measures and durations
    [quantity(2, 'mo', { modifier: 'nearly' }), '近2个月', 'nearly 2 months'],
    [quantity([3, 5], 'a', { modifier: 'atMost' }), '最多3–5年', 'at most 3–5 years'],
    [quantity(1, 'a', { modifier: 'atLeast' }), '至少1年', 'at least 1 year'],
    [quantity([-5, 3], 'Cel'), '-5至3摄氏度', '-5 to 3 °C'],
    [quantity(7, 'kW.h', { modifier: 'under' }), '不到7千瓦时', 'under 7 kWh'],
    [quantity(80, 'GB'), '80 GB', '80 GB'],
    [quantity(312, 'TFLOPS'), '312 TFLOPS', '312 TFLOPS'],
    [quantity(3.14e23, 'FLOP'), '3.14×10²³ FLOP', '3.14×10²³ FLOP'],
    [quantity(5e-9, 'm'), '5×10⁻⁹米', '5×10⁻⁹ m'],
    [quantity([7e-5, 1.1e-4], 'USD'), '0.00007–0.00011美元', '$0.00007–0.00011'],
    [quantity([5e-9, 1e-3], 'm'), '5×10⁻⁹–0.001米', '5×10⁻⁹–0.001 m'],
    [quantity(5, '[mu]'), '5亩', '5 mu'],
    // Digits
    [quantity(1.03e9, 'USD', { digits: 4 }), '10.30亿美元', '$1.030 billion'],
    [quantity(110090000000, 'CNY', { digits: 5 }), '1100.9亿元', 'CN¥110.09 billion'],
    [quantity(99996000, 'CNY'), '1亿元', 'CN¥100 million'],
    [quantity(12345, 'CNY'), '1.235万元', 'CN¥12,345'],
  ])('writes %o', (q, zh, en) => {
    expect(formatQuantity(q, { lang: 'zh' })).toBe(zh)
    expect(formatQuantity(q, { lang: 'en' })).toBe(en)
  })

  it.each<[Quantity, string]>([
    [quantity(2.4e9, 'USD', { modifier: 'over' }), '超過24億美元'], [quantity(1e12, 'TWD'), '1兆新台幣'], [quantity(12e4, 'CNY'), '12萬元'], [quantity(2, 'mo'), '2個月'], [quantity(3, 'a'), '3年'], [quantity(5, 's'), '5秒'],
    [quantity(46e4, '台'), '46萬臺'], [quantity(3, 'CNY/Mtoken'), '3元/百萬token'], [quantity(1.75e11, '参数'), '1750億參數'],
  ])('writes traditional script (%#)', (q, hant) => {
    expect(formatQuantity(q, { lang: 'zh', script: 'hant' })).toBe(hant)
  })

  it('rounds to the digits asked for, and writes in full', () => {
    expect(formatQuantity(quantity(123456789, 'USD'), { lang: 'zh', digits: 2 })).toBe('1.2亿美元')
    expect(formatQuantity(quantity(123456789, 'USD'), { lang: 'en', notation: 'full' })).toBe('$123,456,789')
    expect(formatQuantity(quantity(2.4e9, 'USD'), { lang: 'zh', notation: 'full' })).toBe('2,400,000,000美元')
    expect(formatQuantity(quantity([2.2e11, 3e11], 'USD'), { lang: 'zh', groupFrom: 4 })).toBe('2,200亿–3,000亿美元')
    expect(formatQuantity(quantity([1.001e9, 1.002e9], 'USD'), { lang: 'zh', digits: 2 })).toBe('10亿美元')
  })

  it('never writes a quantity that is none', () => {
    expect(codeOf(() => formatQuantity({ ...quantity(1, 'USD'), low: NaN }, { lang: 'en' }))).toBe('INVALID_QUANTITY')
    expect(codeOf(() => formatQuantity({ ...quantity(1, 'USD'), unit: 'dollars' }, { lang: 'zh' }))).toBe('UNKNOWN_UNIT')
  })

  it('writes every quantity, in every style, with its digits and nothing broken', () => {
    fc.assert(fc.property(quantityOf(unit), fc.constantFrom('zh', 'en'), fc.constantFrom('hans', 'hant'), fc.constantFrom('compact', 'full'), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }), (q, lang, script, notation, digits) => {
      const text = formatQuantity(q, { lang, script, notation, ...(digits === undefined ? {} : { digits }) })
      expect(text).toMatch(/\d/)
      expect(text).not.toMatch(/NaN|undefined|Infinity|e[+-]?\d|\/\/|\/$| {2}/)
    }), { numRuns: 1000 })
  })

  it('stays within half a unit of the last digit that it shows', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 9e15, noNaN: true }), fc.integer({ min: 1, max: 12 }), (value, digits) => {
      const text = formatQuantity(quantity(value, 'CNY'), { lang: 'zh', digits })
      const [, number = '', multiplier = ''] = /^([\d.,]+)(万亿|亿|万)?元$/.exec(text) ?? []
      const shown = Number(number.replaceAll(',', '')) * ({ 万亿: 1e12, 亿: 1e8, 万: 1e4 }[multiplier] ?? 1)
      expect(Math.abs(shown - value) / value).toBeLessThanOrEqual(0.5 * 10 ** (1 - digits) + 1e-12)
    }))
  })
})

describe('formatUnit', () => {
  it.each([
    ['USD/mo', '美元/月', 'USD/month'], ['kg/kW.h', '公斤/千瓦时', 'kg/kWh'], ['USD/Mtoken', '美元/百万token', 'USD/Mtoken'], ['USD/(person.mo)', '美元/(人·月)', 'USD/(person·month)'], ['1/s', '1/秒', '1/second'], ['m/s2', '米/秒²', 'm/s²'],
    ['家', '家', '家'], ['', '', ''], ['1', '1', '1'], ['GW.h', '吉瓦时', 'GWh'], ['[jin]', '斤', 'jin'], ['m2', '平方米', 'm²'], ['person', '人', 'people'], ['XAU', 'XAU', 'XAU'],
  ])('writes %s', (code, zh, en) => {
    expect(formatUnit(code, { lang: 'zh' })).toBe(zh)
    expect(formatUnit(code, { lang: 'en' })).toBe(en)
  })

  it('has words for every unit of the registry', () => {
    for (const { code } of unitTable()) {
      expect(formatUnit(code, { lang: 'zh' }), code).not.toMatch(/[[\]]/)
      expect(formatUnit(code, { lang: 'en' }), code).not.toMatch(/[[\]]/)
    }
  })

  it('refuses an unknown unit, and a language that it does not write', () => {
    expect(codeOf(() => formatUnit('dollars', { lang: 'en' }))).toBe('UNKNOWN_UNIT')
    expect(codeOf(() => formatUnit('USD', { lang: 'fr' as 'en' }))).toBe('INVALID_OPTION')
    expect(codeOf(() => formatQuantity(quantity(1, 'USD'), { lang: 'zh-Hans' as 'zh' }))).toBe('INVALID_OPTION')
    expect(codeOf(() => formatQuantity(quantity(1, 'USD'), undefined as unknown as { lang: 'en' }))).toBe('INVALID_OPTION')
  })
})
