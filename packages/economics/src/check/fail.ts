import type { WanyiError } from '@wanyi/quantity'

/**
 * Throws the error of a formula: code `DOMAIN` unless another is given, with the input's name as `path`. By its name it is an `instanceof` of
 * quantity's class; without the class itself a formula weighs a third less.
 */
export const fail = (path: string, value: unknown, expected: string, code = 'DOMAIN'): never => {
  const received = String(value)
  throw Object.assign(Error(`${code} at ${path}: expected ${expected}, received ${received}`), { name: 'WanyiError', code, path, expected, received }) satisfies WanyiError
}
