import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { duplicateName } from './duplicateName.js'

test('the sample passes', () => expect(checkSample(duplicateName)).toEqual([]))

test('the same name for two things is found, whatever its case, width or spaces', () =>
  expect(checkSample(duplicateName, (records) => { first(records.hardware).aliases = ['ＡＣＭＥ　1'] })).toEqual(['hardware/chip-1: the name acme1 is acme-1\'s too']))

test('the same id for two things is found', () =>
  expect(checkSample(duplicateName, (records) => { first(records.people).id = 'acme' })).toEqual(['people/acme: organizations/acme has the same id']))
