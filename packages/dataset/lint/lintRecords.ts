import type { LintContext } from './Rule.js'
import { rules } from './rules.js'

/** A fault that is expected, with the reason why it stands. */
export interface Exception { readonly rule: string, readonly record: string, readonly reason: string }

/** Runs every rule over all records: all faults at once, as lines to print. An exception that no longer fails is a fault too. */
export const lintRecords = (records: LintContext['records'], options: Omit<LintContext, 'records'> & { exceptions: readonly Exception[] }): string[] => {
  const { exceptions, ...rest } = options
  const used = new Set<Exception>()
  const lines = rules.flatMap((rule) => rule.check({ records, ...rest }).flatMap(({ kind, id, message }) => {
    const exception = exceptions.find((each) => each.rule === rule.name && each.record === `${kind}/${id}`)
    if (exception === undefined) return [`${kind}/${id}.yml: ${message} (${rule.name})`]
    used.add(exception)
    return []
  }))
  const stale = exceptions.filter((each) => !used.has(each)).map(({ rule, record }) => `lint/exceptions.yml: ${record} passes ${rule} now, the exception goes`)
  return [...lines, ...stale]
}
