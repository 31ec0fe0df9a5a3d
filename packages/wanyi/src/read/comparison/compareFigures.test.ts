import { extract } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import type { KnownFigure, ReadingDataset } from '../ReadingDataset.js'
import { findStatements } from '../statements/findStatements.js'
import { compareFigures } from './compareFigures.js'

const figure = (more: Partial<KnownFigure>): KnownFigure => ({
  id: 'north-revenue', entity: 'north', metric: 'revenue', name: { en: 'Revenue of North, 2022', zh: '北方科技收入，2022' }, value: 8e9, unit: 'CNY', per: 'a', time: '2022', source: 's1', ...more,
})
const dataset: ReadingDataset = {
  lexicon: [{ id: 'north', names: ['北方科技'], type: 'organization' }, { id: 'north-one', names: ['北方一号', '北方一號'], type: 'model' }],
  entities: [],
  claims: [],
  figures: [
    figure({}), figure({ id: 'north-rd', metric: 'rd_expense', value: 1e9 }), figure({ id: 'north-rd', metric: 'rd_expense', value: 1.1e9, source: 's2' }),
    figure({ id: 'north-profit', metric: 'profit', value: 5e8 }), figure({ id: 'north-core-profit', metric: 'profit', value: 7e8 }),
    { id: 'north-one', entity: 'north-one', metric: 'parameters', name: { en: 'Parameters of North 1', zh: '北方一号的参数量' }, value: 1.75e11, unit: '', source: 's1' },
    { id: 'north-one', entity: 'north-one', metric: 'launch', name: { en: 'Release of North 1', zh: '北方一号的发布日期' }, value: '2023-03-16', source: 's1' },
  ],
  sources: [{ id: 's1', publisher: 'Press' }, { id: 's2', publisher: 'Paper' }],
}
const compare = (text: string, taken: readonly number[] = []): ReturnType<typeof compareFigures> =>
  compareFigures(text, findStatements(text, extract(text, { lexicon: dataset.lexicon, referenceDate: '2024-06-01' })), dataset, new Set(taken))

describe('compareFigures', () => {
  it.each([
    ['2022年，北方科技的收入为80亿元。', 'supported', 'north-revenue'],
    ['北方科技2022年全年收入近81亿元。', 'supported', 'north-revenue'],
    ['北方科技2022年总收入达到90亿元。', 'imprecise', 'north-revenue'],
    ['北方科技2022年收入为180亿元。', 'contradicted', 'north-revenue'],
    ['北方一号有1750亿个参数。', 'supported', 'north-one'],
    ['北方一號的參數量為1000億。', 'contradicted', 'north-one'],
    ['北方一号于2023年3月发布。', 'supported', 'north-one'],
    ['北方一号于2023年3月1日正式发布，当天开放。', 'imprecise', 'north-one'],
    ['北方一号于2022年3月16日发布。', 'contradicted', 'north-one'],
    ['北方一号于2023年3月16日发布并开源。', 'supported', 'north-one'],
  ])('holds a plain statement against what the dataset has: %s', (text, verdict, claim) => {
    expect(compare(text)).toMatchObject([{ match: 'record', verdict, claim }])
  })

  it('shows the values of every source of the record, and none of another', () => {
    expect(compare('2022年北方科技的研发投入为11亿元。')).toMatchObject([{ verdict: 'supported', evidence: [{ verdict: 'imprecise', value: 1e9, note: { zh: '10亿元/年' } }, { verdict: 'supported', value: 1.1e9, source: { publisher: 'Paper' } }] }])
    expect(compare('2022年北方科技的利润为7亿元。')).toMatchObject([{ verdict: 'supported', claim: 'north-core-profit', evidence: [{ value: 7e8 }] }])
  })

  it.each([
    ['of a part', '北方科技2022年云收入为18亿元。'],
    ['of half a year', '北方科技2022年上半年收入为38亿元。'],
    ['of a quarter', '北方科技2022年第一季度收入为18亿元。'],
    ['of another year', '北方科技2021年收入为18亿元。'],
    ['without a time', '北方科技收入为18亿元。'],
    ['in another currency', '北方科技2022年收入为18亿美元。'],
    ['that is supposed', '假设北方科技2022年收入为18亿元。'],
    ['of whom an earlier sentence names', '北方科技去年上市。2022年收入为18亿元。'],
    ['where two records differ from it', '北方科技2022年利润为9亿元。'],
    ['of some of the parameters', '北方一号的激活参数为370亿个。'],
    ['of the launch of something else', '北方一号于2023年5月上线iOS应用。'],
  ])('says nothing of a figure %s', (_, text) => {
    expect(compare(text)).toEqual([])
  })

  it('leaves out what was held against a claim', () => {
    expect(compare('2022年，北方科技的收入为80亿元。', [0])).toEqual([])
  })
})
