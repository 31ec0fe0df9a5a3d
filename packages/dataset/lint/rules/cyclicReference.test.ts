import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { cyclicReference } from './cyclicReference.js'

test('the sample passes', () => expect(checkSample(cyclicReference)).toEqual([]))

test('a claim that rests on itself is found', () =>
  expect(checkSample(cyclicReference, (records) => { first(records.claims).derivedFrom = ['c1'] })).toEqual(['claims/c1: derivedFrom leads back to c1']))

test('a circle of two parents is found at both', () =>
  expect(checkSample(cyclicReference, (records) => {
    records.organizations.push({ ...first(records.organizations), id: 'bcme', parent: 'acme' })
    first(records.organizations).parent = 'bcme'
  })).toHaveLength(2))
