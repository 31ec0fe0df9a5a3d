import type { Quantity } from '@wanyi/quantity'
import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { checkFinite } from '../check/checkFinite.js'
import { fail } from '../check/fail.js'
import type { Distribution } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { fromQuantity } from './distribution/fromQuantity.js'
import { normalCdf } from './special/normalCdf.js'
import type { UncertainInput, UncertainInputs } from './UncertainInput.js'

/** What the functions of this folder need to know of a formula: a catalogue entry, or a part of one. */
export type ModelEntry = Partial<Pick<CatalogEntry, 'inputs' | 'form' | 'exponents' | 'monotone'>>

/** One uncertain number: where it goes among the arguments, and what is believed of it. */
export interface Slot {
  /** Its name; `cashFlows[2]` for a member of a list. */
  readonly path: string
  readonly name: string
  /** Its place in a list, or −1. */
  readonly index: number
  readonly distribution: Distribution
}

/** Arguments for the formula that are filled in sample by sample, and the places to fill. */
export interface Prepared<T extends object> {
  readonly args: T
  readonly slots: readonly Slot[]
}

/** Writes a value into the arguments. */
export const fill = (args: object, slot: Slot, value: number): void => {
  const record = args as Record<string, unknown>
  if (slot.index < 0) record[slot.name] = value
  else (record[slot.name] as number[])[slot.index] = value
}

const isUncertain = (value: unknown): value is UncertainInput => typeof value === 'number' || (typeof value === 'object' && value !== null)

/** A quantity must already be in the entry's unit; converting is the work of `toEntryUnits`, which knows the units. */
const checkUnit = (path: string, { unit, per }: Quantity, expected: string): void => {
  const received = (per === undefined ? unit : `${unit}/${per}`).replace(/[()]/g, '')
  if (received !== expected.replace('¤', received.slice(0, 3)).replace(/[()]/g, '')) fail(path, `'${received}'`, `the unit '${expected}' (toEntryUnits converts)`, 'UNIT_MISMATCH')
}

/** A number stays a number; everything else becomes a distribution, or a number where there is nothing uncertain. */
const resolve = (path: string, input: UncertainInput, unit: string | undefined): number | Distribution => {
  if (typeof input === 'number') return checkFinite(path, input)
  if ('kind' in input) {
    quantileFunction(input) // checks what may be no more than stored data
    return input
  }
  if ('unit' in input) {
    if (unit !== undefined) checkUnit(path, input, unit)
    return fromQuantity(input)
  }
  const [low, high] = 'low' in input ? [input.low, input.high] : input
  if (checkFinite(path, low) > checkFinite(path, high)) fail(path, `${low} to ${high}`, 'low not above high')
  return low === high ? low : { kind: 'uniform', low, high }
}

/** Sorts the inputs into constants and uncertain numbers. */
export const prepareInputs = <T extends object>(inputs: UncertainInputs<T>, entry: ModelEntry = {}): Prepared<T> => {
  const args: Record<string, unknown> = {}
  const slots: Slot[] = []
  const put = (name: string, index: number, input: UncertainInput, unit: string | undefined): number => {
    const path = index < 0 ? name : `${name}[${index}]`
    const value = resolve(path, input, unit)
    if (typeof value === 'number') return value
    slots.push({ path, name, index, distribution: value })
    return 0
  }
  for (const [name, input] of Object.entries(inputs) as [string, unknown][]) {
    const known = entry.inputs?.find((candidate) => candidate.name === name)
    if (!isUncertain(input)) args[name] = input
    else if (Array.isArray(input) && !(input.length === 2 && known?.list !== true && input.every((member) => typeof member === 'number'))) {
      args[name] = input.map((member: unknown, index) => (isUncertain(member) ? put(name, index, member, known?.unit) : member))
    } else args[name] = put(name, -1, input, known?.unit)
  }
  return { args: args as T, slots }
}

/** A correlation between two inputs, named as in `Slot.path`. */
export interface Correlation {
  readonly between: readonly [string, string]
  /** The correlation of the normal scores (Gaussian copula), −1 to 1; Spearman's rank correlation is 6/π · asin(rho/2). */
  readonly rho: number
}

/**
 * The lower triangular root of the correlation matrix over all slots; `undefined` where there is no correlation.
 *
 * @throws WanyiError `DOMAIN` for an unknown name, a rho outside −1..1, or correlations that contradict one another.
 */
export const correlationRoot = (slots: readonly Slot[], correlations: readonly Correlation[] | undefined): number[][] | undefined => {
  if (correlations === undefined || correlations.length === 0) return undefined
  const size = slots.length
  const matrix: number[][] = slots.map((_, row) => slots.map((_slot, column) => (row === column ? 1 : 0)))
  correlations.forEach(({ between, rho }, order) => {
    const [a, b] = between.map((path) => {
      const index = slots.findIndex((slot) => slot.path === path)
      return index < 0 ? fail(`correlations[${order}].between`, path, `an uncertain input: ${slots.map((slot) => slot.path).join(', ')}`) : index
    }) as [number, number]
    if (a === b || !(Math.abs(rho) <= 1)) fail(`correlations[${order}]`, rho, 'two inputs and a rho from -1 to 1')
    matrix[a]![b] = matrix[b]![a] = rho
  })
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      const pivot = matrix[j]![j]!
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!
      if (i === j ? sum < -1e-12 : pivot < 1e-9 && Math.abs(sum) > 1e-6) fail('correlations', 'a contradiction', 'consistent correlations')
      matrix[i]![j] = i === j ? Math.sqrt(Math.max(0, sum)) : pivot < 1e-9 ? 0 : sum / pivot
    }
    for (let k = j + 1; k < size; k++) matrix[j]![k] = 0
  }
  return matrix
}

/** Turns independent normal scores into correlated ones, column by column, in place; then the scores back into uniforms. */
export const correlate = (columns: readonly Float64Array[], root: readonly number[][], normalScore: (u: number) => number): void => {
  const length = columns[0]!.length
  const scores = new Float64Array(columns.length)
  for (let i = 0; i < length; i++) {
    for (let j = 0; j < columns.length; j++) scores[j] = normalScore(columns[j]![i]!)
    for (let j = 0; j < columns.length; j++) {
      const row = root[j]!
      if (row[j] === 1) continue
      let sum = 0
      for (let k = 0; k <= j; k++) sum += row[k]! * scores[k]!
      columns[j]![i] = Math.min(1 - 1.2e-16, normalCdf(sum))
    }
  }
}
