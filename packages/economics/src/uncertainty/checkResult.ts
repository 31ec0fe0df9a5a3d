import { fail } from '../check/fail.js'

/** The result of a formula for these arguments must be a number. */
export const checkResult = (value: number, args: object): number =>
  Number.isFinite(value) ? value : fail('fn', `${value} for ${JSON.stringify(args)}`, 'a finite result', 'NOT_FINITE')
