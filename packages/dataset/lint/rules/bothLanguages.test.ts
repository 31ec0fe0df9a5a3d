import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { bothLanguages } from './bothLanguages.js'

test('the sample passes', () => expect(checkSample(bothLanguages)).toEqual([]))

test('a title without Chinese under zh is found', () =>
  expect(checkSample(bothLanguages, (records) => { first(records.events).title.zh = 'Acme 1' })).toEqual(['events/acme-1-release: title: zh has no Chinese characters']))

test('Chinese in an English statement is found, but not in brackets', () => {
  expect(checkSample(bothLanguages, (records) => { first(records.claims).statement.en = 'Acme 有 users.' })).toHaveLength(1)
  expect(checkSample(bothLanguages, (records) => { first(records.claims).statement.en = 'Acme (顶点) has users.' })).toEqual([])
})

test('an English name with Chinese characters is found', () =>
  expect(checkSample(bothLanguages, (records) => { first(records.people).name.en = '李雷' })).toEqual(['people/li-lei: the English name 李雷 has Chinese characters']))

test('a note that is not Chinese under zh is found, at any depth', () => {
  const withNote = (zh: string): string[] => checkSample(bothLanguages, (records) => { first(first(records.claims).evidence).note = { en: 'Agrees.', zh } })
  expect(withNote('Agrees.')).toEqual(['claims/c1: evidence.0.note: zh has no Chinese characters'])
  expect(withNote('相符,但晚一年。')).toEqual(['claims/c1: evidence.0.note: zh has western punctuation beside Chinese characters'])
  expect(withNote('相符，1,200万美元。')).toEqual([])
})

test('only a name may be the same in both languages', () => {
  const withSubject = (subject: string): string[] => checkSample(bothLanguages, (records) => { first(records.claims).subject = { en: subject, zh: subject } })
  expect(withSubject('OpenAI')).toEqual([])
  expect(withSubject('the author')).toEqual(['claims/c1: subject: zh has no Chinese characters'])
})
