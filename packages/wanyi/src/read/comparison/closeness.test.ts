import { expect, it } from 'vitest'
import { judge, sameTime, timesAgree, unitsAgree } from './closeness.js'

it('compares times as far as they are known', () => {
  expect(timesAgree('2023', '2023-05')).toBe(true)
  expect(timesAgree('2022-12~', '2023-01')).toBe(true)
  expect(timesAgree('2021-35', '2021-40')).toBe(false)
  expect(timesAgree('../2019', '2018')).toBe(true)
  expect(timesAgree('199X', '1995')).toBe(true)
  expect(timesAgree('XXXX-04', '2023')).toBeUndefined()
  expect(timesAgree(undefined, '2023')).toBeUndefined()
  expect(sameTime('2023', '2023-05')).toBe(false)
  expect(sameTime('2023-04', '2023-04~')).toBe(true)
})

it('takes counts of the same things for the same unit', () => {
  expect(unitsAgree('家', '个')).toBe(true)
  expect(unitsAgree('人', '名')).toBe(true)
  expect(unitsAgree('家', '人')).toBe(false)
  expect(unitsAgree('USD', 'CNY')).toBe(false)
})

it('takes hedges and bounds at their word', () => {
  expect(judge({ low: 4e9, high: 5e9, modifier: 'exact' }, 4.6e9)).toBe('supported')
  expect(judge({ low: 2e10, high: 2e10, modifier: 'over' }, 2.3e10)).toBe('supported')
  expect(judge({ low: 2e10, high: 2e10, modifier: 'atMost' }, 2.3e10)).toBe('imprecise')
  expect(judge({ low: 0.7, high: 0.7, modifier: 'nearly' }, 0.52)).toBe('contradicted')
})
