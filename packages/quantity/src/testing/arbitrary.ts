import fc from 'fast-check'
import { modifiers } from '../quantity/modifiers.js'
import { type Modifier, type Quantity, quantity } from '../quantity/quantity.js'
import { WanyiError } from '../error/WanyiError.js'

/** Numbers of the sizes that texts hold, so that products stay within a double and relative errors mean something. */
export const number: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
)

export const modifier: fc.Arbitrary<Modifier> = fc.constantFrom(...modifiers)

/** Units of every kind, rates among them. */
export const unit: fc.Arbitrary<string> = fc.constantFrom(
  'USD', 'CNY', 'USD/mo', 'USD/(person.mo)', 'CNY/Mtoken', '1', '%', 'x', '', 'kg', '[jin]', 't', 'kW.h', 'kg/kW.h', 'W', 'J', 'a', 'mo', 'd', 'h', 'mo/a', 'h/d', 'person', '人', '台', '家',
  'token/s', 'Mtoken', 'GB', 'Mbps', 'TFLOPS', 'FLOP/s', 'PFLOP.d', 'm2', 'km/h', '[mu]', '1/s', 'GHz',
)

export const quantityOf = (units: fc.Arbitrary<string>): fc.Arbitrary<Quantity> =>
  fc.tuple(number, number, units, modifier).map(([a, b, code, hedge]) => quantity([Math.min(a, b), Math.max(a, b)], code, { modifier: hedge }))

/** A number inside the interval, by a share of its width. */
export const inside = ({ low, high }: Quantity, share: number): number => Math.min(high, Math.max(low, low + (high - low) * share))

export const codeOf = (run: () => unknown): string | undefined => {
  try { run() } catch (error) { return error instanceof WanyiError ? error.code : String(error) }
  return undefined
}
