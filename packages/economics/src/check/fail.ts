import { WanyiError } from '@wanyi/quantity'

/** Throws the error of a formula: code `DOMAIN` unless another is given, with the input's name as `path`. */
export const fail = (path: string, received: unknown, expected: string, code = 'DOMAIN'): never => {
  throw new WanyiError(code, { expected, received: String(received), path })
}
