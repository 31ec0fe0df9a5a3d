import { fail } from './fail.js'

/** 1 for yes or 0 for no. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkFlag = (path: string, value: number): number =>
  value === 0 || value === 1 ? value : fail(path, value, '0 or 1')
