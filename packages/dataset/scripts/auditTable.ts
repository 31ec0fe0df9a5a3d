import { z } from 'zod'
import { kindNames, type Kind } from '../schema/kinds.js'
import { upperBound } from './upperBound.js'

/** One value that was read again. */
export const AuditResult = z.strictObject({
  kind: z.enum(kindNames),
  record: z.string(),
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).describe('As it stood when it was drawn.'),
  verdict: z.enum(['right', 'imprecise', 'wrong', 'not checkable']),
  says: z.string().describe('What the source says, in our words, at most 20 words.'),
  address: z.string().describe('What was opened.'),
  date: z.string(),
})
export type AuditResult = z.infer<typeof AuditResult>

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`

/** The table of AUDIT.md: of each kind that was drawn how many values there are, could be checked, and were wrong or imprecise, with the upper 95% bounds. */
export const auditTable = (results: readonly AuditResult[]): string => {
  const row = (name: Kind | 'all', of: readonly AuditResult[]): string => {
    const count = (verdict: AuditResult['verdict']): number => of.filter((result) => result.verdict === verdict).length
    const checkable = of.length - count('not checkable')
    const bound = (hits: number): string => checkable === 0 ? 'none' : percent(upperBound(hits, checkable))
    const cells = [name, of.length, checkable, count('wrong'), count('imprecise'), bound(count('wrong')), bound(count('wrong') + count('imprecise'))]
    return `| ${cells.join(' | ')} |`
  }
  return [
    '| kind | sampled | checkable | wrong | imprecise | upper 95% bound, wrong | upper 95% bound, wrong or imprecise |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...kindNames.filter((kind) => results.some((result) => result.kind === kind)).map((kind) => row(kind, results.filter((result) => result.kind === kind))),
    row('all', results),
  ].join('\n')
}
