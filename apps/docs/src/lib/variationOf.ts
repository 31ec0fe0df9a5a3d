import { interval, simulate } from '@wanyi/economics'
import type { CatalogEntry } from '@wanyi/economics/catalog'
import { sliderOf } from './sliderOf'
import { variedInput } from './variedInput'

/**
 * By what share all inputs of a formula may vary around their defaults at the same time: a fifth, or less where they depend on one another, as
 * traffic and servers do; 0 where nothing may.
 */
export const variationOf = (entry: CatalogEntry): number => {
  const inputs = entry.inputs.map((input) => ({ name: input.name, default: input.default, slider: sliderOf(input) }))
  const takes = (share: number): boolean => {
    const values = Object.fromEntries(inputs.map((input) => [input.name, variedInput(input, share) ?? input.default]))
    try {
      simulate(entry.formula, values, { entry, samples: 256 })
      interval(entry.formula, values, { entry, samples: 256 })
      return true
    } catch { return false }
  }
  return inputs.some((input) => variedInput(input, 0.2)) ? [0.2, 0.1, 0.05, 0.02].find(takes) ?? 0 : 0
}
