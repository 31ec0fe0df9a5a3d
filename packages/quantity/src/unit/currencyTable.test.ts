import { describe, expect, it } from 'vitest'
import { currencyTable } from './currencyTable.js'
import { currencyDigitTable } from './currencyDigitTable.js'
import { currencyNameTable } from './currencyNameTable.js'

const words = ({ zh, zhHant, multiples }: ReturnType<typeof currencyTable>[number]): readonly string[] => [...zh, ...zhHant, ...multiples.map(([word]) => word)]

describe('currencies', () => {
  it('holds the 178 codes of list one, the same in all three tables', () => {
    expect(currencyTable()).toHaveLength(178)
    expect(currencyTable().map(({ code }) => code)).toEqual(Object.keys(currencyDigitTable()))
    expect(Object.keys(currencyNameTable())).toEqual(Object.keys(currencyDigitTable()))
    expect(Object.keys(currencyDigitTable()).every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })

  it('has Chinese names for every currency that people pay with', () => {
    const nameless = currencyTable().filter(({ zh }) => zh.length === 0).map(({ code }) => code)
    expect(nameless).toEqual('BOV CHE CHW CLF COU MXV USN UYI UYW VED XAG XAU XBA XBB XBC XBD XPD XPT XTS XUA XXX'.split(' '))
  })

  it('gives no word and no sign to two currencies', () => {
    const all = currencyTable().flatMap((currency) => [...new Set(words(currency))])
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
    const signs = currencyTable().flatMap(({ symbols }) => symbols)
    expect(signs.filter((sign, i) => signs.indexOf(sign) !== i)).toEqual([])
  })

  it.each([['USD', 2], ['JPY', 0], ['KWD', 3], ['CLF', 4], ['XAU', null]])('knows the digits of %s', (code, digits) => {
    expect(currencyDigitTable()[code]).toBe(digits)
  })

  it.each([
    ['元', 'CNY'], ['块', 'CNY'], ['人民币', 'CNY'], ['人民幣', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['刀', 'USD'], ['港元', 'HKD'], ['港币', 'HKD'], ['港幣', 'HKD'], ['欧元', 'EUR'], ['歐元', 'EUR'],
    ['日元', 'JPY'], ['円', 'JPY'], ['日圆', 'JPY'], ['日圓', 'JPY'], ['英镑', 'GBP'], ['英鎊', 'GBP'], ['韩元', 'KRW'], ['韓元', 'KRW'], ['新台币', 'TWD'], ['新臺幣', 'TWD'], ['台币', 'TWD'], ['卢比', 'INR'],
    ['卢布', 'RUB'], ['盧布', 'RUB'], ['卢旺达法郎', 'RWF'], ['瑞士法郎', 'CHF'], ['泰铢', 'THB'], ['越南盾', 'VND'], ['新加坡元', 'SGD'], ['澳元', 'AUD'], ['加元', 'CAD'],
  ])('knows %s as %s', (word, code) => {
    expect(currencyTable().filter((currency) => words(currency).includes(word)).map((currency) => currency.code)).toEqual([code])
  })

  it.each([['$', 'USD'], ['US$', 'USD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['€', 'EUR'], ['£', 'GBP'], ['₩', 'KRW'], ['₹', 'INR'], ['¥', 'CNY']])('knows %s as %s', (symbol, code) => {
    expect(currencyTable().find(({ symbols }) => symbols.includes(symbol))?.code).toBe(code)
  })

  it('agrees with the codes of the engine, apart from those withdrawn', () => {
    // What this engine's CLDR lists beyond list one: codes that ISO 4217 has withdrawn.
    const withdrawn = ['ANG', 'CUC', 'HRK', 'SLL', 'ZWL']
    const missing = Intl.supportedValuesOf('currency').filter((code) => !(code in currencyDigitTable()) && !withdrawn.includes(code))
    expect(missing).toEqual([])
  })
})
