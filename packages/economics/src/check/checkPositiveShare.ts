import { fail } from './fail.js'

/** A share that is not nothing: above 0, to 1. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkPositiveShare = (path: string, value: number): number =>
  Number.isFinite(value) && value > 0 && value <= 1 ? value : fail(path, value, 'a number > 0 and <= 1')
