import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { countWords, quoteLength } from './quoteLength.js'

test('the sample passes', () => expect(checkSample(quoteLength)).toEqual([]))

test('a quotation of more than twenty words is found', () =>
  expect(checkSample(quoteLength, (records) => { first(first(records.claims).evidence.slice()).quote = 'word '.repeat(21) })).toEqual(['claims/c1: a quotation of 21 words']))

test('the words of a source are quotations too', () =>
  expect(checkSample(quoteLength, (records) => { first(records.sources).words = 'word '.repeat(21) })).toEqual(['sources/page: a quotation of 21 words']))

test('Chinese counts two characters a word', () => {
  expect(countWords('国内大模型与ChatGPT的差距')).toBe(6)
  expect(countWords('二'.repeat(40))).toBe(20)
})
