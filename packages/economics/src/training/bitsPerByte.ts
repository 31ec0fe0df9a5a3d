import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link bitsPerByte} takes. */
export type BitsPerByteInputs = {
  /** Loss in nats a token (no unit). */
  readonly loss: number
  /** Tokens a byte of text (token/B). */
  readonly tokensPerByte: number
}

/**
 * Loss measured against the text and not against its tokens, so that tokenizers do not matter.
 *
 * @returns Bits a byte (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see S. Gong, Bits Per Byte: https://stevengong.co/notes/Bits-Per-Byte
 * @example
 * bitsPerByte({ loss: 3, tokensPerByte: 0.25 }) // → 1.0820212806667227
 */
export const bitsPerByte = ({ loss, tokensPerByte }: BitsPerByteInputs): number => {
  checkNonNegative('loss', loss)
  checkNonNegative('tokensPerByte', tokensPerByte)
  return result((loss * tokensPerByte) / Math.LN2)
}
