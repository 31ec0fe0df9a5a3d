import { fail } from './fail.js'

/** Zero or more. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkNonNegative = (path: string, value: number): number =>
  Number.isFinite(value) && value >= 0 ? value : fail(path, value, 'a number >= 0')
