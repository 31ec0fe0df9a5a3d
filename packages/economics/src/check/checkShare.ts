import { fail } from './fail.js'

/** A share: from 0 to 1. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkShare = (path: string, value: number): number =>
  Number.isFinite(value) && value >= 0 && value <= 1 ? value : fail(path, value, 'a number from 0 to 1')
