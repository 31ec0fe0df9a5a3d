import { fail } from './fail.js'

/** A rate of growth: more than −1. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkGrowth = (path: string, value: number): number =>
  Number.isFinite(value) && value > -1 ? value : fail(path, value, 'a number > -1')
