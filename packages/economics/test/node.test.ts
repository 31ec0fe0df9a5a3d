import { WanyiError } from '@wanyi/quantity'
import { expect, it } from 'vitest'
import type * as Economics from '../src/index.js'

// Built files, not sources: in Node the package brings its own copy of what it uses of quantity.
const built = (name: string): Promise<typeof Economics> => import(new URL(`../dist/${name}.js`, import.meta.url).href)

it.each(['index', 'node'])('%s throws errors that are of the WanyiError of quantity', async (name) => {
  const { cagr } = await built(name)
  expect(() => cagr({ start: 0, end: 1, periods: 1 })).toThrow(WanyiError)
})

it('node exports what index does', async () => {
  expect(Object.keys(await built('node'))).toEqual(Object.keys(await built('index')))
})
