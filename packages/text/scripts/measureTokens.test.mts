import { expect, it } from 'vitest'
import { countText } from '../src/count/countText.js'
import { measureTokens } from './measureTokens.mjs'

it('bounds the tokens of every passage', async () => {
  for (const { vocabulary, name, within } of await measureTokens(countText)) expect([vocabulary, name, within]).toEqual([vocabulary, name, true])
})
