import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkFlag } from '../check/checkFlag.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link variableDecliningDepreciation} takes. */
export type VariableDecliningDepreciationInputs = {
  /** Price paid (¤). */
  readonly cost: number
  /** Value left at the end (¤). */
  readonly salvage: number
  /** Periods of use, at most a million (no unit). */
  readonly life: number
  /** Start, in periods (no unit). */
  readonly start: number
  /** End, in periods (no unit). */
  readonly end: number
  /** How many times as fast as straight-line (no unit, 2 when left out). */
  readonly factor?: number
  /** 1 to go over to straight-line where that is more, 0 never to (fraction, 1 when left out). */
  readonly switchOver?: number
}

/**
 * Depreciation between two times, in whole or broken periods: a share of what is left of the value, and straight-line from where that is more (VDB).
 *
 * @returns Depreciation from the start to the end (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, VDB: https://support.microsoft.com/en-us/excel/functions/vdb-function
 * @example
 * variableDecliningDepreciation({ cost: 2400, salvage: 300, life: 10, start: 0, end: 1 }) // → 480
 * variableDecliningDepreciation({ cost: 2400, salvage: 300, life: 10, start: 0, end: 0.875, factor: 1.5 }) // → 315
 */
export const variableDecliningDepreciation = ({ cost, salvage, life, start, end, factor = 2, switchOver = 1 }: VariableDecliningDepreciationInputs): number => {
  checkNonNegative('cost', cost)
  checkNonNegative('salvage', salvage)
  checkPositive('life', life)
  checkNonNegative('start', start)
  checkNonNegative('end', end)
  checkPositive('factor', factor)
  checkFlag('switchOver', switchOver)
  if (life > 1e6) fail('life', life, 'at most a million periods')
  if (end < start || end > life) fail('end', end, `a number from start to the life (${life})`)
  let left = Math.max(0, cost - salvage)
  let total = 0
  for (let period = 0; period < end; period++) {
    const declining = Math.min(left, ((left + salvage) * factor) / life)
    const amount = switchOver ? Math.max(declining, left / Math.max(1, life - period)) : declining
    total += amount * Math.max(0, Math.min(period + 1, end) - Math.max(period, start))
    left -= amount
  }
  return result(total)
}
