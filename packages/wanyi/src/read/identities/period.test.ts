import { expect, it } from 'vitest'
import { periodInContext, periodsIn } from './period.js'

it('reckons as business texts do', () => {
  expect([periodsIn('mo', 'a'), periodsIn('d', 'a'), periodsIn('d', 'mo'), periodsIn('wk', 'a'), periodsIn('a', 'mo'), periodsIn('s', 'h'), periodsIn('quarter', 'a')]).toEqual([12, 365, 30, 52, 1 / 12, 3600, 4])
})

it.each([
  ['愿意每个月支付这〔20美元〕的使用费', 'mo'], ['大概一个月〔20美元〕', 'mo'], ['一年的收入水平是〔24亿美元〕', 'a'], ['年使用费是〔100万美元〕', 'a'], ['〔3万元〕每月', 'mo'], ['〔3万元〕/年', 'a'],
  ['日均〔500万次〕', 'd'], ['月费〔25元〕', 'mo'], ['全年合计〔80亿元〕', 'a'],
  ['2023年收入〔80亿元〕', undefined], ['今年投入〔80亿元〕', undefined], ['未来三年投入〔80亿元〕', undefined], ['一年前的〔80亿元〕', undefined], ['去年营收〔80亿元〕', undefined], ['收入〔80亿元〕', undefined],
] as const)('%s is counted per %s', (marked, period) => {
  const start = marked.indexOf('〔')
  const end = marked.indexOf('〕') - 1
  expect(periodInContext(marked.replace(/[〔〕]/g, ''), 0, start, end)).toBe(period)
})
