import type { AnyRecord, Kind, Records } from '../schema/kinds.js'

export interface Redirect { readonly to: string | readonly string[], readonly since: string, readonly reason: string }

/** What a rule may look at: the built records and what stands beside them. */
export interface LintContext {
  readonly records: Records
  /** The day of the data version: nothing is later. */
  readonly today: string
  readonly redirects: Readonly<Record<string, Redirect>>
}

/** One thing that is wrong with one record. */
export interface Fault { readonly kind: Kind, readonly id: string, readonly message: string }

/** A check over all records. One rule a file; a rule never stops at its first fault. */
export interface Rule {
  readonly name: string
  readonly description: string
  readonly check: (context: LintContext) => Fault[]
}

/** Every record with its kind. */
export const allRecords = (records: Records): { kind: Kind, record: AnyRecord }[] =>
  (Object.keys(records) as Kind[]).flatMap((kind) => records[kind].map((record) => ({ kind, record })))
