import { WanyiError } from '@wanyi/quantity'

/** The error for an id that no record has. */
export const unknownId = (kind: string, id: string): WanyiError<'UNKNOWN_ID'> =>
  new WanyiError('UNKNOWN_ID', { expected: `the id of a ${kind}`, received: String(id) })
