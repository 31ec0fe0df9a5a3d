import { expect, it } from 'vitest'
import { seriesAvailability } from './seriesAvailability.js'
import { survivalProbability } from './survivalProbability.js'
import { systemMtbf } from './systemMtbf.js'

it('of a system in series is the product of its parts', () => {
  const part = survivalProbability({ time: 10, mtbf: 1000 })
  expect(survivalProbability({ time: 10, mtbf: systemMtbf({ partMtbf: 1000, parts: 5 }) })).toBeCloseTo(seriesAvailability({ parts: new Array<number>(5).fill(part) }), 12)
})
