/** What was wrong, in words for people and in fields for programs. */
export interface WanyiErrorDetails {
  /** What the function takes. */
  readonly expected: string
  /** What it was given, as a short text. */
  readonly received: string
  /** UTF-16 offset into the input, where the input is a text. */
  readonly offset?: number
  /** The input or field, such as `inputs.price`, where the input is an object. */
  readonly path?: string
}

/**
 * The error that every package of Wanyi throws on bad input. Subclasses narrow `code`. `instanceof WanyiError` also holds for the errors of another
 * copy of this class: two versions installed side by side, ESM next to CJS, or the one that `@wanyi/economics` brings in Node.
 *
 * @example
 * new WanyiError('EMPTY', { expected: 'a numeral', received: "''", offset: 0 }).message // → "EMPTY at offset 0: expected a numeral, received ''"
 */
export class WanyiError<Code extends string = string> extends Error implements WanyiErrorDetails {
  declare readonly code: Code
  declare readonly expected: string
  declare readonly received: string
  declare readonly offset?: number
  declare readonly path?: string

  static override [Symbol.hasInstance](value: unknown): boolean {
    return super[Symbol.hasInstance](value) || (this === WanyiError && (value as Error | undefined)?.name === 'WanyiError')
  }

  constructor(code: Code, details: WanyiErrorDetails) {
    const where = details.path ?? (details.offset === undefined ? '' : `offset ${details.offset}`)
    super(`${code}${where && ` at ${where}`}: expected ${details.expected}, received ${details.received}`)
    Object.assign(this, details, { name: 'WanyiError', code })
  }
}
