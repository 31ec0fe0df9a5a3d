import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tables } from './generate.mjs'

describe('the tables in src', () => {
  it.each(Object.entries(tables))('%s is what its script writes', (path, source) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(source())
  })
})
