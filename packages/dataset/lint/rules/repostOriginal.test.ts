import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { repostOriginal } from './repostOriginal.js'

test('the sample passes', () => expect(checkSample(repostOriginal)).toEqual([]))

test('a repost whose original nobody looked for is found', () =>
  expect(checkSample(repostOriginal, (records) => { first(records.sources).kind = 'repost' })).toEqual(['sources/page: a repost with no original sought']))

test('one whose original was looked for passes', () =>
  expect(checkSample(repostOriginal, (records) => { Object.assign(first(records.sources), { kind: 'repost', original: { sought: '2026-11-01' } }) })).toEqual([]))
