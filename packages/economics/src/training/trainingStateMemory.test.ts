import { describe, expect, it } from 'vitest'
import { trainingStateMemory } from './trainingStateMemory.js'

const base = { parameters: 7.5e9, dataParallel: 64, stage: 1 }

describe('trainingStateMemory', () => {
  it('is the same at every stage on one device', () => {
    for (const stage of [0, 1, 2, 3]) expect(trainingStateMemory({ parameters: 1, dataParallel: 1, stage })).toBe(16)
  })

  it('knows no fourth stage', () => {
    expect(() => trainingStateMemory({ ...base, stage: 4 })).toThrow(expect.objectContaining({ path: 'stage' }))
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['dataParallel', { ...base, dataParallel: 0 }],
    ['stage', { ...base, stage: 1.5 }],
    ['weightBytes', { ...base, weightBytes: -1 }],
    ['gradientBytes', { ...base, gradientBytes: -1 }],
    ['optimizerBytes', { ...base, optimizerBytes: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingStateMemory(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
