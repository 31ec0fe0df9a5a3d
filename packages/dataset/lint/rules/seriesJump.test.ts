import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { seriesJump } from './seriesJump.js'

test('the sample passes', () => expect(checkSample(seriesJump)).toEqual([]))

test('a point twelve times its neighbour is found', () =>
  expect(checkSample(seriesJump, (records) => { first(first(records.series).points).value = 0.5 })).toEqual(['series/acme-users: 2023 is 20.0 times 2022']))
