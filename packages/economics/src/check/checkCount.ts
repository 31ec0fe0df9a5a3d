import { fail } from './fail.js'

/** A whole number, one or more. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkCount = (path: string, value: number): number =>
  Number.isInteger(value) && value >= 1 ? value : fail(path, value, 'an integer >= 1')
