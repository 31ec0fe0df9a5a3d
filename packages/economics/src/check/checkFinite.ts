import { fail } from './fail.js'

/** Any finite number. Gives `value` back, or throws `DOMAIN` at `path`. */
export const checkFinite = (path: string, value: number): number =>
  Number.isFinite(value) ? value : fail(path, value, 'a finite number')
