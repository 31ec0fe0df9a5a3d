import { expect, it } from 'vitest'
import { quickRatio } from './quickRatio.js'

it('says that there is none where nothing was lost', () => {
  expect(() => quickRatio({ fresh: 1, expansion: 0, churned: 0, contraction: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'churned' }))
})
