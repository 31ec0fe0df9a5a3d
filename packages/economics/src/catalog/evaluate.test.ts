import { quantity } from '@wanyi/quantity'
import { describe, expect, it } from 'vitest'
import { catalog, findFormula, type CatalogEntry } from '../catalog.js'
import { bassAdoptionRateMeta } from '../growth/bassAdoptionRate.meta.js'
import { fundingTotalMeta } from '../funding/fundingTotal.meta.js'
import { inferenceServersMeta } from '../inference/inferenceServers.meta.js'
import { cagrMeta } from '../growth/cagr.meta.js'
import { projectedValueMeta } from '../growth/projectedValue.meta.js'
import { grossMarginMeta } from '../revenue/grossMargin.meta.js'
import { licenceRevenueMeta } from '../revenue/licenceRevenue.meta.js'
import { subscriptionRevenueMeta } from '../revenue/subscriptionRevenue.meta.js'
import { trainingTimeMeta } from '../training/trainingTime.meta.js'
import { evaluate } from './evaluate.js'

const read = { users: quantity(1e9, '人次'), conversion: quantity(0.01, '1'), price: quantity(20, 'USD/mo'), months: quantity(12, 'mo') }

it('takes an entry of the catalogue and nothing else', () => {
  expect(() => evaluate('subscriptionRevenue' as unknown as CatalogEntry, {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_FORMULA', received: "'subscriptionRevenue'" }))
})

describe('findFormula', () => {
  it('gives every entry by its id', () => {
    for (const entry of catalog) expect(findFormula(entry.id)).toBe(entry)
  })
  it('names the ids that hold the word', () => {
    expect(() => findFormula('revenue')).toThrow(expect.objectContaining({ code: 'UNKNOWN_FORMULA', expected: expect.stringContaining('apiRevenue') as string }))
    expect(() => findFormula('')).toThrow(expect.objectContaining({ expected: 'the id of a formula' }))
  })
})

describe('evaluate', () => {
  it('computes what a text states: 10亿人次 × 1% × 20美元/月 × 12个月', () => {
    expect(evaluate(subscriptionRevenueMeta, read)).toEqual({ low: 2.4e9, high: 2.4e9, unit: 'USD', modifier: 'exact' })
  })

  it('converts: a price per year and a time in years are the same as by the month', () => {
    expect(evaluate(subscriptionRevenueMeta, { ...read, price: quantity(240, 'USD/a'), months: quantity(1, 'a') }).low).toBeCloseTo(2.4e9, 3)
  })

  it('keeps the currency that it is given', () => {
    expect(evaluate(licenceRevenueMeta, { customers: quantity(200, '家'), fee: quantity(1e6, 'CNY/a') })).toEqual({ low: 2e8, high: 2e8, unit: 'CNY', per: 'a', modifier: 'exact' })
  })

  it('gives the result in the unit asked for', () => {
    const time = evaluate(trainingTimeMeta, { flops: quantity(3.6e24, 'FLOP'), chips: quantity(3072, '颗'), peakFlops: quantity(163, 'TFLOPS') }, { unit: 'd' })
    expect(time.unit).toBe('d')
    expect(time.low).toBeCloseTo(83.2, 1)
  })

  it('takes characters a person and day as a text has them', () => {
    const servers = evaluate(inferenceServersMeta, { people: quantity(1e9, '人'), charactersPerDay: quantity(1000, '字/person.d'), throughput: quantity(25, '字/s') })
    expect(servers.low).toBeCloseTo(462962.963, 2)
  })

  it('takes plain numbers in the unit of the entry', () => {
    expect(evaluate(subscriptionRevenueMeta, { ...read, users: 1e9, months: 12 }).low).toBe(2.4e9)
  })

  it('adds up lists, member by member', () => {
    expect(evaluate(fundingTotalMeta, { rounds: [quantity(10.3e9, 'USD'), quantity(10e9, 'USD')] }).low).toBe(20.3e9)
  })

  it('bounds an interval at its corners, also where the result falls', () => {
    const margin = evaluate(grossMarginMeta, { price: quantity([2, 4], 'USD'), cost: quantity([1, 2], 'USD') })
    expect([margin.low, margin.high]).toEqual([0, 0.75])
  })

  it('carries hedges through, turned round where the result falls', () => {
    const over = { modifier: 'over' } as const
    expect(evaluate(subscriptionRevenueMeta, { ...read, users: quantity(1e9, '人', over) }).modifier).toBe('over')
    expect(evaluate(grossMarginMeta, { price: quantity(2, 'USD'), cost: quantity(1, 'USD', over) }).modifier).toBe('under')
  })

  it('takes any unit where only a ratio counts, and gives it back where a value grows', () => {
    const growth = evaluate(cagrMeta, { start: quantity(40, 'CNY'), end: quantity(220, 'CNY'), periods: 9 })
    expect(growth.low).toBeCloseTo(0.2085, 4)
    expect(evaluate(grossMarginMeta, { price: quantity(2, 'USD/Mtoken'), cost: quantity(0.001, 'USD/ktoken') }).low).toBeCloseTo(0.5, 12)
    expect(evaluate(projectedValueMeta, { start: quantity(3, 'PFLOPS'), rate: 1, periods: 2 })).toEqual({ low: 12, high: 12, unit: 'PFLOPS', modifier: 'exact' })
    expect(() => evaluate(cagrMeta, { start: quantity(40, 'CNY'), end: quantity(220, 'USD'), periods: 9 })).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH', path: 'end' }))
  })

  it.each([
    ['a price that is no rate', { ...read, price: quantity(20, 'USD') }, 'UNIT_MISMATCH', 'price'],
    ['a share in people', { ...read, conversion: quantity(1, 'mo') }, 'UNIT_MISMATCH', 'conversion'],
    ['users a month', { ...read, users: quantity(1e9, '人/mo') }, 'UNIT_MISMATCH', 'users'],
    ['a missing input', { users: read.users }, 'MISSING_CURRENCY', undefined],
    ['a missing input beside money', { users: read.users, price: read.price }, 'MISSING_INPUT', 'conversion'],
    ['an input that the formula does not have', { ...read, discount: 1 }, 'UNKNOWN_INPUT', 'discount'],
    ['a share above 1', { ...read, conversion: quantity(110, '%') }, 'DOMAIN', 'conversion'],
    ['a list for one value', { ...read, users: [read.users] }, 'DOMAIN', 'users'],
  ])('refuses %s', (_, inputs, code, path) => {
    expect(() => evaluate(subscriptionRevenueMeta, inputs)).toThrow(expect.objectContaining({ code, ...(path ? { path } : {}) }))
  })

  it('refuses two currencies', () => {
    expect(() => evaluate(grossMarginMeta, { price: quantity(2, 'USD'), cost: quantity(1, 'CNY') })).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH', path: 'cost' }))
  })

  it('refuses a price a person where a plain price is asked for', () => {
    expect(() => evaluate(licenceRevenueMeta, { customers: 200, fee: quantity(2, 'USD/人.a') })).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH', path: 'fee' }))
    expect(() => evaluate(grossMarginMeta, { price: quantity(2, 'USD/人'), cost: quantity(1, 'USD') })).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH', path: 'cost' }))
  })

  it('refuses an interval that it could not bound', () => {
    const inputs = { market: 100, innovation: 0.03, imitation: 0.38, time: quantity([1, 9], 'a') }
    expect(() => evaluate(bassAdoptionRateMeta, inputs)).toThrow(expect.objectContaining({ code: 'NOT_MONOTONE', path: 'time' }))
  })
})
