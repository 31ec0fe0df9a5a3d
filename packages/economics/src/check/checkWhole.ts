import { fail } from './fail.js'

/** A whole number, zero or more. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkWhole = (path: string, value: number): number =>
  Number.isInteger(value) && value >= 0 ? value : fail(path, value, 'an integer >= 0')
