import { fail } from './fail.js'

/** More than zero. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkPositive = (path: string, value: number): number =>
  Number.isFinite(value) && value > 0 ? value : fail(path, value, 'a number > 0')
