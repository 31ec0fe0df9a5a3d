import { fail } from './fail.js'

/** From 0 to below 1. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkBelowOne = (path: string, value: number): number =>
  Number.isFinite(value) && value >= 0 && value < 1 ? value : fail(path, value, 'a number >= 0 and < 1')
