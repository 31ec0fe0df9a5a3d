import { fail } from '../check/fail.js'
import type { Quantity } from '@wanyi/quantity'
import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { currencyIn, inputInUnit, sharedUnit } from '../catalog/inputInUnit.js'
import type { Distribution } from './distribution/Distribution.js'
import { fromQuantity } from './distribution/fromQuantity.js'
import type { UncertainInput } from './UncertainInput.js'

type Inputs = Readonly<Record<string, UncertainInput | readonly UncertainInput[] | undefined>>

const isQuantity = (input: unknown): input is Quantity => typeof input === 'object' && input !== null && 'unit' in input

/**
 * The inputs of a simulation with every `Quantity` turned into a number or a distribution in the unit of the catalogue entry; all else stays
 * as it is. It stands apart from `simulate` because it brings the registry of units with it.
 *
 * @throws WanyiError `UNIT_MISMATCH` where a unit does not fit, `CURRENCY_MISMATCH` where two inputs have different currencies.
 * @example
 * import { catalog } from '@wanyi/economics/catalog'
 * const entry = catalog.find(({ id }) => id === 'subscriptionRevenue')!
 * toEntryUnits(entry, { price: { low: 240, high: 240, unit: 'USD', per: 'a', modifier: 'exact' }, months: 12 }) // → { price: 20, months: 12 }
 */
export const toEntryUnits = <I extends Inputs>(
  entry: CatalogEntry, inputs: I,
): { readonly [K in keyof I]: I[K] extends Quantity ? number | Distribution : I[K] } => {
  let currency: string | undefined
  const put = (input: unknown, unit: string, path: string): unknown => {
    if (!isQuantity(input)) return input
    if (unit.includes('¤')) {
      const found = currencyIn(input)
      currency ??= found
      if (found !== currency) fail(path, String(found), String(currency), 'CURRENCY_MISMATCH')
    }
    const [low, high] = inputInUnit(input, unit.replaceAll('¤', currency ?? 'USD'), path)
    return fromQuantity({ ...input, low, high })
  }
  const shared = sharedUnit(entry, inputs)
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
    const found = entry.inputs.find((candidate) => candidate.name === name)
    if (found === undefined) return [name, input]
    const unit = (found.anyUnit ? shared : undefined) ?? found.unit
    return [name, Array.isArray(input) ? input.map((member: unknown, index) => put(member, unit, `${name}[${index}]`)) : put(input, unit, name)]
  })) as { readonly [K in keyof I]: I[K] extends Quantity ? number | Distribution : I[K] }
}
