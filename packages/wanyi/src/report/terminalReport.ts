import type { Comparison } from '../read/comparison/Comparison.js'
import type { Identity } from '../read/identities/Identity.js'
import type { Reading } from '../read/Reading.js'
import { coloursOf, type Colours, type Paint } from './colours.js'
import { identityNotes, identitySpans } from './identityText.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { plainText } from './plainText.js'
import { firstOf, spanText } from './positions.js'
import { reportTables, type ReportTable } from './reportTables.js'
import { headingText, sourceText } from './sourceText.js'
import { namesOf, statementText } from './statementText.js'
import { tableLines } from './table.js'
import { numberText } from './values.js'

export interface TerminalReportOptions {
  /** `en` unless given. */
  readonly lang?: Lang
  /** ANSI colours; none unless given. */
  readonly colour?: boolean
  /** The most entries of each section; all unless given. */
  readonly limit?: number
  /** What was read, for the heading. */
  readonly name?: string
}

/** What every section is written with. */
interface Context {
  readonly reading: Reading
  readonly lang: Lang
  readonly colours: Colours
  readonly limit: number | undefined
  readonly names: ReadonlyMap<string, string>
}

const GOOD: ReadonlySet<string> = /* @__PURE__ */ new Set(['supported', 'holds'])
const BAD: ReadonlySet<string> = /* @__PURE__ */ new Set(['contradicted', 'off by', 'unit clash'])

const paintOf = (colours: Colours, verdict: string): Paint =>
  GOOD.has(verdict) ? colours.green : BAD.has(verdict) ? colours.red : verdict === 'imprecise' ? colours.yellow : colours.dim

/** A heading with the number of entries, and the lines of those that are shown. */
const section = <T>(context: Context, heading: string, entries: readonly T[], write: (shown: readonly T[]) => readonly string[]): string[] => {
  const { lang, colours, limit } = context
  const { shown, left } = firstOf(entries, limit)
  const body = entries.length === 0 ? [labels[lang].none] : write(shown)
  const rest = left > 0 ? [colours.dim(labels[lang].more(left))] : []
  return ['', colours.bold(`${heading}${labels[lang].bracket(String(entries.length))}`), ...[...body, ...rest].map((line) => `  ${line}`)]
}

const tableSection = (context: Context, { heading, columns, rows }: ReportTable): string[] =>
  section(context, heading, rows, (shown) => {
    const placed = rows.some(({ place }) => place !== undefined)
    const all = placed ? [{ heading: labels[context.lang].columns.at }, ...columns] : columns
    const lines = tableLines(all, shown.map(({ place, cells }) => (place === undefined ? cells : [spanText(place), ...cells])))
    return lines.map((line, i) => (i === 0 ? context.colours.dim(line) : line))
  })

const identityLines = ({ lang, colours }: Context, identity: Identity, i: number): string[] => [
  `${String(i + 1).padStart(2)}. ${colours.cyan(plainText(identity.formula))}  ${paintOf(colours, identity.verdict)(identityNotes(identity, lang))}`,
  `    ${colours.dim(identitySpans(identity))}`,
]

const comparisonLines = ({ reading, lang, colours, names }: Context, comparison: Comparison): string[] => {
  const words = labels[lang]
  const { arithmetic } = comparison
  const statement = reading.statements[comparison.statement]
  const said = statement === undefined ? '' : words.bracket(plainText(statementText(statement, names, lang)))
  const verdict = paintOf(colours, comparison.verdict)(words.verdicts[comparison.verdict] ?? comparison.verdict)
  return [
    `${verdict}  ${spanText(comparison)}  ${plainText(comparison.text)}${said}`,
    `    ${comparison.match === 'record' ? words.record : words.says} ${comparison.claim}${words.colon}${comparison.says[lang]}${comparison.match === 'about' ? ` [${words.about}]` : ''}`,
    ...comparison.evidence.flatMap(({ verdict: of, note, source }) => [
      `    ${paintOf(colours, of)('•')} ${note[lang]}`,
      `      ${colours.dim(`${words.source}${words.colon}${sourceText(source, lang)}${source.url === undefined ? '' : ` <${source.url}>`}`)}`,
    ]),
    ...(arithmetic === undefined ? [] : [`    ${paintOf(colours, arithmetic.holds ? 'holds' : 'off by')('=')} ${arithmetic.note[lang]}`]),
    ...(comparison.searched === undefined ? [] : [`    ${colours.dim(words.searched(comparison.searched))}`]),
  ]
}

/**
 * A reading as text for a terminal: quantities and dates, entities, statements, the arithmetic, the evidence; Chinese and Latin columns
 * aligned, control characters of the text made harmless.
 *
 * @example
 * terminalReport(readArticle('收入24亿美元。'), { lang: 'zh' }).includes('24亿美元') // → true
 */
export const terminalReport = (reading: Reading, options: TerminalReportOptions = {}): string => {
  const { lang = 'en', colour = false, limit, name } = options
  const words = labels[lang]
  const colours = coloursOf(colour)
  const names = namesOf(reading.entities, lang)
  const context: Context = { reading, lang, colours, limit, names }
  const { title, details } = headingText(name === undefined ? undefined : plainText(name), numberText(reading.length), reading.date, lang)
  const identities = (shown: readonly Identity[]): string[] => shown.flatMap((identity, i) => identityLines(context, identity, i))
  const lines = [
    colours.bold(`${title} · ${details}`),
    ...reportTables(reading, lang).flatMap((table) => tableSection(context, table)),
    ...section(context, words.statements, reading.statements, (shown) => shown.map((statement) =>
      `${colours.dim(spanText(statement).padEnd(11))}  ${plainText(statementText(statement, names, lang))}`)),
    ...section(context, words.identities, reading.identities, identities),
    ...(reading.mismatches.length === 0 ? [] : section(context, words.mismatches, reading.mismatches, identities)),
    ...section(context, words.comparisons, reading.comparisons, (shown) => shown.flatMap((comparison) => comparisonLines(context, comparison))),
  ]
  return `${lines.join('\n')}\n`
}
