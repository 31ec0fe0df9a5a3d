import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { findEntities } from '../src/entity/findEntities.js'

const schema = JSON.parse(readFileSync(new URL('mention.schema.json', import.meta.url), 'utf8'))
const valid = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)

const money = { start: 0, end: 5, text: '40多亿元', kind: 'money', low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact', digits: 1 }
const date = { start: 0, end: 5, text: '2022年', kind: 'date', low: null, high: null, unit: '', modifier: 'since', date: '2022' }

describe('mention.schema.json', () => {
  it.each([money, { ...money, per: 'mo', lowExact: '4000000000', highExact: '5000000000', rule: 'money' }, date, { ...date, kind: 'time', date: 'T14:30' }])('takes %j', (mention) => {
    expect(valid(mention) || valid.errors).toBe(true)
  })

  it.each([
    {}, { ...money, kind: 'price' }, { ...money, low: null }, { ...money, digits: undefined }, { ...money, more: 1 }, { ...money, date: '2022' }, { ...money, modifier: 'since' },
    { ...date, low: 1 }, { ...date, digits: 1 }, { ...date, date: undefined }, { ...date, kind: 'entity' },
  ])('refuses %j', (mention) => {
    expect(valid(JSON.parse(JSON.stringify(mention)))).toBe(false)
  })

  it.each([{}, { referenceDate: '2023-05-15', exact: true, explain: true }])('takes what extract finds with %j', (options) => {
    const text = '去年底OpenAI收入近80亿美元，增长15-20%，每月20美元，共三百五十人、2.5倍、5纳米、两个月、35岁、第12届、下午两点半、达到3.5。'
    const found = extract(text, { ...options, lexicon: [{ id: 'openai', names: ['OpenAI'] }] })
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(9)
    for (const mention of found) expect([mention.text, valid(mention) || valid.errors]).toEqual([mention.text, true])
  })

  it('takes exact bounds of quotients, however small', () => {
    const found = extract('占三亿分之一，两亿分之十，三分之一，负七亿分之一', { exact: true })
    expect(found.map((mention) => 'lowExact' in mention && mention.lowExact)).toEqual(['0.0000000033333333333333334', '0.00000005', '0.3333333333333333', '-0.0000000014285714285714286'])
    for (const mention of found) expect(valid(mention) || valid.errors).toBe(true)
  })

  it('takes what findEntities finds', () => {
    const found = findEntities('OpenAI与GPT-4', [{ id: 'openai', names: ['OpenAI'], type: 'organization' }, { id: 'gpt-4', names: ['GPT-4'] }])
    expect(found).toHaveLength(2)
    for (const mention of found) expect(valid(mention) || valid.errors).toBe(true)
  })
})
