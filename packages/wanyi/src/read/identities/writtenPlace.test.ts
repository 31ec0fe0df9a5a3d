import { expect, it } from 'vitest'
import { writtenPlace } from './writtenPlace.js'

it.each([
  ['24亿', 24e8, 2, 1e8], ['2.40亿', 2.4e8, 2, 1e6], ['200亿', 2e10, 1, 1e8], ['2,200亿', 2.2e11, 2, 1e8], ['1%', 0.01, 1, 0.01], ['52.5%', 0.525, 3, 0.001],
  ['553,052台', 553052, 6, 1], ['２０万', 2e5, 1, 1e4], ['七成', 0.7, 1, 0.1], ['三成五', 0.35, 2, 0.01], ['两百亿', 2e10, 1, 1e9], ['5小时30分钟', 330, 2, 10], ['0', 0, 1, 1],
] as const)('%s of %f steps by its last written place', (text, value, digits, place) => {
  expect(writtenPlace(text, value, digits)).toBeCloseTo(place, 9)
})
