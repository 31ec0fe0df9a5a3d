import { catalog } from '@wanyi/economics/catalog'
import { expect, it } from 'vitest'
import { sliderOf } from './sliderOf'
import { variationOf } from './variationOf'
import { variedInput } from './variedInput'

const byId = (id: string): number => variationOf(catalog.find((entry) => entry.id === id)!)

it('varies the inputs of every formula that has some to vary', () => {
  const still = catalog.filter((entry) => variationOf(entry) === 0 && entry.inputs.some((input) => variedInput({ ...input, slider: sliderOf(input) }, 0.2)))
  // what is used for the whole of the first year cannot be used for longer
  expect(still.map(({ id }) => id)).toEqual(['fixedDecliningBalanceDepreciation'])
})

it('varies less what depends on one another', () => {
  expect(byId('subscriptionRevenue')).toBe(0.2)
  expect(byId('queueLength')).toBeLessThan(0.2)
})

it('stays within the domain', () => {
  const utilization = catalog.find((entry) => entry.id === 'trainingEnergy')!.inputs.find((input) => input.name === 'pue')!
  expect(variedInput({ ...utilization, slider: sliderOf(utilization) }, 0.2)).toEqual([1, 1.2])
})
