import { expect, test } from 'vitest'
import { expandFact } from './expandFact.js'

const sources = new Map([
  ['maker', { kind: 'primary', published: '2023-01' }], ['paper', { kind: 'news', published: '2023-02' }], ['later', { kind: 'news', published: '2024' }], ['list', { kind: 'database' }],
])

test('a bare value takes the source of the record and the status that fits the source', () => {
  expect(expandFact(7e9, 'maker', sources)).toEqual({ value: 7e9, source: 'maker', status: 'stated' })
  expect(expandFact(7e9, 'paper', sources)).toEqual({ value: 7e9, source: 'paper', status: 'reported' })
})

test('what the subject states is shown before what others report', () =>
  expect(expandFact([{ value: 6, source: 'paper' }, { value: 7, source: 'maker' }], 'paper', sources)).toMatchObject({ value: 7, others: [{ value: 6 }] }))

test('a restated value is shown before the first one', () =>
  expect(expandFact([{ value: 6 }, { value: 7, status: 'restated', source: 'paper' }], 'maker', sources)).toMatchObject({ value: 7, others: [{ value: 6 }] }))

test('of the same status a database is shown before news, and later news before earlier', () =>
  expect(expandFact([{ value: 1, source: 'paper' }, { value: 2, source: 'later' }, { value: 3, source: 'list' }], 'maker', sources))
    .toMatchObject({ value: 3, others: [{ value: 2 }, { value: 1 }] }))

test('no value is undisclosed', () => expect(expandFact({ note: { en: 'the maker gives none', zh: '厂商未给出' } }, 'maker', sources)).toEqual({ value: null, note: { en: 'the maker gives none', zh: '厂商未给出' }, source: 'maker', status: 'undisclosed' }))
