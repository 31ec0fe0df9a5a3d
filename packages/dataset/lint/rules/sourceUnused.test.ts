import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { sourceUnused } from './sourceUnused.js'

test('the sample passes', () => expect(checkSample(sourceUnused)).toEqual([]))

test('a source that nothing rests on is found', () =>
  expect(checkSample(sourceUnused, (records) => { records.sources.push({ ...first(records.sources), id: 'idle' }) })).toEqual(['sources/idle: no record rests on it']))
