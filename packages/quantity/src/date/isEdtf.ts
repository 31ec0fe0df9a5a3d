import { WanyiError } from '../error/WanyiError.js'
import type { Edtf } from './Edtf.js'
import { parseEdtf } from './parseEdtf.js'

/**
 * Whether a value is a date that `parseEdtf` reads.
 *
 * @example
 * isEdtf('2022-12~') // → true
 * isEdtf('2022-13') // → false
 */
export const isEdtf = (value: unknown): value is Edtf => {
  if (typeof value !== 'string') return false
  try {
    parseEdtf(value)
    return true
  } catch (error) {
    if (error instanceof WanyiError) return false
    throw error
  }
}
