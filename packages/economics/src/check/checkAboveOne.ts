import { fail } from './fail.js'

/** More than one. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkAboveOne = (path: string, value: number): number =>
  Number.isFinite(value) && value > 1 ? value : fail(path, value, 'a number > 1')
