import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { path, source } from '../../scripts/generate.mjs'
import { simplify } from './simplify.js'

it('makes the words of the reader simplified, and keeps every place', () => {
  expect(simplify('營收與去年同期相比增長三成，員工減少')).toBe('营收與去年同期相比增长三成，员工减少')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(simplify(text).length).toBe(text.length)
  }))
})

it('has the table that its script writes', () => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(source())
})
