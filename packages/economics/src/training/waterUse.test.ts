import { expect, it } from 'vitest'
import { waterUse } from './waterUse.js'

it('counts the water of all electricity off site, and of the machines on site', () => {
  expect(waterUse({ energy: 100, onSite: 1, offSite: 3, pue: 1.2 })).toBeCloseTo(waterUse({ energy: 100, onSite: 1 }) + 3 * 120, 9)
})
