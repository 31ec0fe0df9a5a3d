import { expect, it } from 'vitest'
import { apiRevenue } from './apiRevenue.js'
import { blendedPrice } from './blendedPrice.js'

it('times the tokens is the revenue', () => {
  const [inputPrice, outputPrice] = [0.55, 2.19]
  const revenue = apiRevenue({ cachedTokens: 0, inputTokens: 3e9, outputTokens: 1e9, cachedPrice: 0, inputPrice, outputPrice })
  expect(blendedPrice({ inputPrice, outputPrice }) * 4000).toBeCloseTo(revenue, 8)
})
