import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('an amount without a unit', () => {
  it.each([
    ['三大公司', [{ text: '三', kind: 'count', unit: '' }]],
    ['注册资本500万', [{ kind: 'number', unit: '' }]],
    ['用户近2亿', [{ kind: 'count', modifier: 'nearly' }]],
    ['46万服务器', [{ kind: 'count' }]],
    ['死3人，评分为3.5', [{ kind: 'count' }, { kind: 'number' }]],
  ])('reads %s', (text, mentions) => {
    expect(extract(text, { referenceDate: '2023-09-01' })).toMatchObject(mentions)
  })
})
