import type { Quantity } from '@wanyi/quantity'
import type { Distribution } from './distribution/Distribution.js'

/** Bounds between which a number lies: a pair, or an object as a `Quantity` has it. */
export type Interval = readonly [low: number, high: number] | { readonly low: number; readonly high: number }

/** One input of an uncertain calculation: a number, an interval, a `Quantity` or a distribution. */
export type UncertainInput = number | Interval | Quantity | Distribution

/** What may stand for a value of an input: anything uncertain for a number, a list of such for a list, all else as it is. */
type Uncertain<V> = V extends number ? UncertainInput : V extends readonly number[] ? readonly UncertainInput[] : V

/**
 * The inputs of `fn` where each number may be uncertain, and each member of a list too. A pair of numbers is an interval; a list input
 * with just two plain numbers is told apart by passing the catalogue entry.
 */
export type UncertainInputs<T extends object> = { readonly [K in keyof T]: Uncertain<T[K]> }
