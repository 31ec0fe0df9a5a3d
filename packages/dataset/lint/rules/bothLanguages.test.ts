import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { bothLanguages } from './bothLanguages.js'

test('the sample passes', () => expect(checkSample(bothLanguages)).toEqual([]))

test('a title without Chinese under zh is found', () =>
  expect(checkSample(bothLanguages, (records) => { first(records.events).title.zh = 'Acme 1' })).toEqual(['events/acme-1-release: zh has no Chinese characters']))

test('Chinese in an English statement is found, but not in brackets', () => {
  expect(checkSample(bothLanguages, (records) => { first(records.claims).statement.en = 'Acme 有 users.' })).toHaveLength(1)
  expect(checkSample(bothLanguages, (records) => { first(records.claims).statement.en = 'Acme (顶点) has users.' })).toEqual([])
})

test('an English name with Chinese characters is found', () =>
  expect(checkSample(bothLanguages, (records) => { first(records.people).name.en = '李雷' })).toEqual(['people/li-lei: the English name 李雷 has Chinese characters']))
