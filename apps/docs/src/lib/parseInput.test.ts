import { expect, it } from 'vitest'
import { dateText } from './dayNumber'
import { parseInput, parseListInput } from './parseInput'

it.each([
  ['1,200', 1200],
  ['1e9', 1e9],
  ['.5', 0.5],
  ['1.2bn', 1.2e9],
  ['10亿', 1e9],
  ['1/4', 0.25],
  ['0.8e9 .. 1.2e9', { low: 0.8e9, high: 1.2e9 }],
])('%s', (text, value) => { expect(parseInput(text)).toEqual(value) })

it.each([
  ['1%', { low: 1, high: 1, unit: '%' }],
  ['0.5% .. 2%', { low: 0.5, high: 2, unit: '%' }],
  ['20美元/月', { low: 20, high: 20, unit: 'USD', per: 'mo' }],
  ['$20/month', { low: 20, high: 20, unit: 'USD', per: 'mo' }],
  ['$1.2bn a year', { low: 1.2e9, high: 1.2e9, unit: 'USD', per: 'a' }],
  ['20 USD per year', { low: 20, high: 20, unit: 'USD', per: 'a' }],
  ['10亿人次', { low: 1e9, high: 1e9, unit: '人次' }],
  ['0.03 1/a', { low: 0.03, unit: '1', per: 'a' }],
  ['15 1/person.d', { low: 15, per: 'person.d' }],
  ['2.5%/月', { low: 2.5, unit: '%', per: 'mo' }],
  ['每月2.5%', { low: 2.5, unit: '%', per: 'mo' }],
  ['0.15/年', { low: 0.15, per: 'a' }],
  ['80GB', { low: 80, unit: 'GB' }],
  ['30 min .. 2 h', { low: 0.5, high: 2, unit: 'h' }],
  ['15 .. 20美元/月', { low: 15, high: 20, unit: 'USD', per: 'mo' }],
  ['约200家', { low: 200, high: 200, unit: '家', modifier: 'about' }],
])('%s is a quantity', (text, value) => { expect(parseInput(text)).toMatchObject(value) })

it.each(['', 'abc', '2 .. 1', '一百和二百', '1.2bn a year', '15 USD .. 20 CNY', '1 h .. 20 USD', '2 h .. 90 min'])("refuses '%s'", (text) => {
  expect(() => parseInput(text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})

it('reads a letter for a magnitude where the field leaves no doubt', () => {
  expect(parseInput('7B', '')).toBe(7e9)
  expect(parseInput('1.5T', 'token')).toBe(1.5e12)
  expect(parseInput('4K .. 128k', 'token')).toEqual({ low: 4e3, high: 128e3 })
  expect(parseListInput('20B, 300m', '¤')).toEqual([20e9, 3e8])
  expect(parseInput('7B', 'B')).toMatchObject({ low: 7, unit: 'B' })
})

it('reads a list', () => {
  expect(parseListInput('1, 2；3e3')).toEqual([1, 2, 3000])
  expect(parseListInput('1 2')).toEqual([1, 2])
  expect(parseListInput('1.2bn, 10亿、0.5 .. 1')).toEqual([1.2e9, 1e9, { low: 0.5, high: 1 }])
  expect(parseListInput('20%, 100 USD')).toMatchObject([{ low: 20, unit: '%' }, { low: 100, unit: 'USD' }])
  expect(parseListInput('2008-01-01, 2008-03-01')).toEqual([13879, 13939])
  expect(dateText(13939)).toBe('2008-03-01')
  expect(parseListInput('1,000, 2,500')).toEqual([1000, 2500])
  expect(parseListInput('-70,000；12,000')).toEqual([-70000, 12000])
  expect(parseListInput('100,200,300')).toEqual([100, 200, 300])
  expect(() => parseListInput('2008-13-01')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  expect(() => parseListInput('1, x')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})
