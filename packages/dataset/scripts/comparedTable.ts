import { z } from 'zod'
import { kindNames } from '../schema/kinds.js'
import { AuditResult } from './auditTable.js'

/** A quotation, or a value of a record, that someone else compared with the page it is from. */
export const ComparedResult = AuditResult.extend({
  source: z.string().describe('The source whose page was looked for.'),
  elsewhere: z.literal(true).optional().describe('That page was not found again; another one says the same.'),
})
export type ComparedResult = z.infer<typeof ComparedResult>

const verdicts = ['right', 'imprecise', 'wrong', 'not checkable'] as const

const isQuotation = ({ kind, path }: ComparedResult): boolean => kind === 'sources' && path === 'words'

const row = (name: string, of: readonly ComparedResult[]): string => {
  const counts = verdicts.map((verdict) => of.filter((result) => result.verdict === verdict).length)
  const cells = [name, new Set(of.map(({ source }) => source)).size, of.length, ...counts, of.filter(({ elsewhere }) => elsewhere).length]
  return `| ${cells.join(' | ')} |`
}

/** The table of a pass over sources that were not drawn: no bounds, because what was compared was chosen. */
export const comparedTable = (results: readonly ComparedResult[]): string => {
  const values = results.filter((result) => !isQuotation(result))
  return [
    '| compared | sources | looked for | right | imprecise | wrong | not found | of the right, on another page |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    row('quotations', results.filter(isQuotation)),
    ...kindNames.filter((kind) => values.some((value) => value.kind === kind)).map((kind) => row(`values: ${kind}`, values.filter((value) => value.kind === kind))),
    row('all values', values),
    row('all', results),
  ].join('\n')
}
