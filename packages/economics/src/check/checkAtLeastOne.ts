import { fail } from './fail.js'

/** One or more. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkAtLeastOne = (path: string, value: number): number =>
  Number.isFinite(value) && value >= 1 ? value : fail(path, value, 'a number >= 1')
