import { WanyiError } from '@wanyi/quantity'

/** Throws the one error of a formula: code `DOMAIN`, with the input's name as `path`. */
export const fail = (path: string, received: unknown, expected: string): never => {
  throw new WanyiError('DOMAIN', { expected, received: String(received), path })
}
