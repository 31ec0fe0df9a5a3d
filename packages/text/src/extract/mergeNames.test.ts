import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidays } from '../holiday/holidays.js'
import { extract } from './extract.js'
import type { MentionKind } from './Mention.js'

const lexicon = [{ id: 'openai', names: ['OpenAI'] }, { id: 'yiyuan', names: ['亿元'] }, { id: 'sanxing', names: ['三星'] }, { id: 'wuyi', names: ['五一'] }]
const kinds: readonly MentionKind[] = ['money', 'percent', 'multiple', 'count', 'measure', 'duration', 'age', 'ordinal', 'number', 'date', 'time', 'entity']

describe('names among quantities', () => {
  it('says the rule where it is asked for', () => {
    expect(extract('OpenAI有3家', { lexicon, explain: true }).map(({ rule }) => rule)).toEqual(['name', 'count'])
    expect(extract('OpenAI', { lexicon })[0]).not.toHaveProperty('rule')
  })

  it('gives of one kind what it gives of all', () => {
    const piece = fc.constantFrom(...'OpenAI 三星 亿元 五一 3 三 5 亿 元 家 % 期 节 春节 2023年 去年 和 ， 。 港元 至'.split(' '))
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom({ lexicon }, { lexicon, holidays, referenceDate: '2023-05-15' }, { holidays, referenceDate: '2023-05-15' }, {}), (pieces, options) => {
      const text = pieces.join('')
      const all = extract(text, options)
      for (const kind of kinds) expect(extract(text, { ...options, kinds: [kind] })).toEqual(all.filter((mention) => mention.kind === kind))
    }), { numRuns: 500 })
  })
})
