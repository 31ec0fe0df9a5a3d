import { extract } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import type { KnownClaim, ReadingDataset } from '../ReadingDataset.js'
import { findStatements } from '../statements/findStatements.js'
import { compareStatements } from './compareStatements.js'

const claim = (more: Partial<KnownClaim>): KnownClaim => ({ id: 'k1', entities: ['north'], metric: 'rd_expense', statement: { en: 'R&D', zh: '研发' }, verdict: 'supported', evidence: [], ...more })
const dataset: ReadingDataset = {
  lexicon: [{ id: 'north', names: ['北方科技'], type: 'organization' }],
  entities: [{ id: 'north', type: 'organization', name: { en: 'North', zh: '北方科技' }, misspellings: [] }],
  claims: [
    claim({ id: 'k1', low: 4e9, high: 4e9, unit: 'CNY', time: '2022', verdict: 'imprecise', evidence: [{ verdict: 'imprecise', value: 4.2e9, unit: 'CNY', time: '2022', source: 's1', note: { en: 'a bit more', zh: '略多' } }] }),
    claim({ id: 'k3', metric: 'paying_users', low: 6e6, high: 6e6, unit: '人', arithmetic: { holds: false, note: { en: 'off', zh: '不平' } } }),
    claim({ id: 'k2', metric: 'annual_revenue', low: 9e9, high: 9e9, unit: 'CNY', time: '2022', verdict: 'unknown', searched: '2024-01-02' }),
  ],
  sources: [{ id: 's1', title: 'Report', publisher: 'Press', url: 'https://example.org/r', published: '2023' }],
}
const compare = (text: string): ReturnType<typeof compareStatements> => compareStatements(findStatements(text, extract(text, { lexicon: dataset.lexicon })), dataset)

describe('compareStatements', () => {
  it('gives a statement that is a claim its verdict and sources', () => {
    expect(compare('2022年，北方科技的研发投入是40亿元。')).toMatchObject([
      { claim: 'k1', match: 'same', verdict: 'imprecise', text: '40亿元', evidence: [{ note: { zh: '略多' }, source: { title: 'Report', publisher: 'Press', url: 'https://example.org/r', published: '2023' } }] },
    ])
  })

  it('says of what was searched for in vain when it was', () => {
    expect(compare('2022年，北方科技的收入是90亿元。')).toMatchObject([{ claim: 'k2', verdict: 'unknown', evidence: [], searched: '2024-01-02' }])
  })

  it('hands on what is known of the calculation behind a claim', () => {
    expect(compare('北方科技有600万人付费。')).toEqual([])
    expect(compare('北方科技的付费用户有600万人。')).toMatchObject([{ claim: 'k3', arithmetic: { holds: false, note: { zh: '不平' } } }])
  })

  it.each([
    ['2022年，北方科技的研发投入是42亿元。', 'supported'],
    ['2022年，北方科技的研发投入是48亿元。', 'imprecise'],
    ['2022年，北方科技的研发投入是70亿元。', 'contradicted'],
    ['2022年，北方科技的研发投入超过35亿元。', 'supported'],
  ])('holds another figure against the evidence: %s', (text, verdict) => {
    expect(compare(text)).toMatchObject([{ claim: 'k1', match: 'about', verdict }])
  })

  it.each([
    ['of another year', '2020年，北方科技的研发投入是70亿元。'],
    ['of another unit', '2022年，北方科技的研发投入是70亿美元。'],
    ['supposed', '假设2022年北方科技的研发投入是70亿元。'],
    ['of a month, against a year', '2022年5月，北方科技的研发投入是70亿元。'],
    ['without a date', '北方科技的研发投入是70亿元。'],
  ])('does not judge a figure %s', (_, text) => {
    expect(compare(text)).toEqual([])
  })

  it('holds no figure against the evidence on what would follow or be needed', () => {
    const evidence = [{ verdict: 'imprecise', value: 9e9, unit: 'CNY', time: '2022', source: 's1', note: { en: 'less', zh: '少一些' } }] as const
    const implied: ReadingDataset = { ...dataset, claims: [claim({ metric: 'implied_revenue', low: 8e9, high: 8e9, unit: 'CNY', time: '2022', verdict: 'imprecise', evidence })] }
    const of = (text: string): ReturnType<typeof compareStatements> => compareStatements(findStatements(text, extract(text, { lexicon: dataset.lexicon })), implied)
    expect(of('2022年，北方科技的收入是2亿元。')).toEqual([])
    expect(of('2022年，北方科技的收入是80亿元。')).toMatchObject([{ claim: 'k1', match: 'same' }])
  })

  it('does not take the launch of one model for that of another', () => {
    const launch = claim({ id: 'k4', entities: ['north', 'north-one'], metric: 'model_launch', time: '2023', verdict: 'supported' })
    const two: ReadingDataset = {
      ...dataset, claims: [launch],
      lexicon: [...dataset.lexicon, { id: 'north-one', names: ['北方一号'], type: 'model' }, { id: 'north-two', names: ['北方二号'], type: 'model' }],
      entities: [...dataset.entities, ...['one', 'two'].map((id) => ({ id: `north-${id}`, type: 'model', name: { en: id, zh: id }, misspellings: [] }))],
    }
    const of = (text: string): string[] => compareStatements(findStatements(text, extract(text, { lexicon: two.lexicon })), two).map((one) => one.claim)
    expect(of('2023年3月，北方科技发布了北方一号。')).toEqual(['k4'])
    expect(of('2023年3月，北方科技发布了北方二号。')).toEqual([])
  })
})
