import type { Reading } from '../read/Reading.js'
import type { Verdict } from '../read/comparison/Comparison.js'
import { coloursOf, type Colours, type Paint } from './colours.js'
import { identityNotes, identitySpans } from './identityText.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { plainText } from './plainText.js'
import { firstOf, spanText } from './positions.js'
import { namesOf, statementText } from './statementText.js'
import { tableLines } from './table.js'
import { numberText, valueText } from './values.js'

export interface TerminalReportOptions {
  /** `en` unless given. */
  readonly lang?: Lang
  /** ANSI colours; none unless given. */
  readonly colour?: boolean
  /** The most lines of each section; all unless given. */
  readonly limit?: number
  /** What was read, for the heading. */
  readonly name?: string
}

const verdictPaint = (colours: Colours, verdict: Verdict | string): Paint =>
  verdict === 'supported' || verdict === 'holds' ? colours.green : verdict === 'contradicted' || verdict === 'off by' || verdict === 'unit clash' ? colours.red : verdict === 'imprecise' ? colours.yellow : colours.dim

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
  const lines: string[] = []
  const section = (heading: string, total: number, body: readonly string[], left: number): void => {
    lines.push('', colours.bold(`${heading} (${total})`))
    lines.push(...(total === 0 ? [`  ${words.none}`] : body.map((line) => (line === '' ? '' : `  ${line}`))))
    if (left > 0) lines.push(`  ${colours.dim(words.more(left))}`)
  }
  const withHeading = (table: readonly string[]): string[] => table.map((line, i) => (i === 0 ? colours.dim(line) : line))

  lines.push(colours.bold([`${words.title}${name === undefined ? '' : `: ${plainText(name)}`}`, `${numberText(reading.length)} ${words.units}`, reading.date === undefined ? words.undated : `${words.dated} ${reading.date}`].join(' · ')))

  const { columns } = words
  const quantities = firstOf(reading.quantities, limit)
  section(words.quantities, reading.quantities.length, withHeading(tableLines(
    [{ heading: columns.at }, { heading: columns.words, most: 28 }, { heading: columns.kind }, { heading: columns.value, most: 34 }, { heading: columns.unit, most: 14 }, { heading: columns.bounds, align: 'right', most: 40 }, { heading: columns.hedge }],
    quantities.shown.map((q) => [spanText(q), q.text, words.kinds[q.kind] ?? q.kind, valueText({ ...q, modifier: 'exact' }, lang), `${q.unit}${q.per === undefined ? '' : `/${q.per}`}`, q.low === q.high ? numberText(q.low) : `${numberText(q.low)}–${numberText(q.high)}`, words.modifiers[q.modifier] ?? q.modifier]),
  )), quantities.left)

  const dates = firstOf(reading.dates, limit)
  section(words.dates, reading.dates.length, withHeading(tableLines(
    [{ heading: columns.at }, { heading: columns.words, most: 28 }, { heading: columns.date }, { heading: columns.hedge }],
    dates.shown.map((date) => [spanText(date), date.text, date.date, words.modifiers[date.modifier] ?? date.modifier]),
  )), dates.left)

  const entities = firstOf(reading.entities, limit)
  section(words.entities, reading.entities.length, withHeading(tableLines(
    [{ heading: columns.id }, { heading: columns.name, most: 28 }, { heading: columns.type }, { heading: columns.times, align: 'right' }, { heading: columns.words, most: 60 }],
    entities.shown.map(({ id, name: entityName, type, mentions, misspelt }) => [
      id, entityName[lang], words.types[type] ?? type, String(mentions.length),
      [...new Set(mentions.map(({ text }) => (misspelt.includes(text) ? words.meant(text, entityName.zh) : text)))].join(words.sep),
    ]),
  )), entities.left)

  const statements = firstOf(reading.statements, limit)
  section(words.statements, reading.statements.length, statements.shown.map((statement) => `${colours.dim(padSpan(statement))}  ${plainText(statementText(statement, names, lang))}`), statements.left)

  for (const [heading, list] of [[words.identities, reading.identities], [words.mismatches, reading.mismatches]] as const) {
    if (list === reading.mismatches && list.length === 0) continue
    const { shown, left } = firstOf(list, limit)
    section(heading, list.length, shown.flatMap((identity, i) => [
      `${String(i + 1).padStart(2)}. ${colours.cyan(plainText(identity.formula))}  ${verdictPaint(colours, identity.verdict)(identityNotes(identity, lang))}`,
      `    ${colours.dim(identitySpans(identity))}`,
    ]), left)
  }

  const comparisons = firstOf(reading.comparisons, limit)
  section(words.comparisons, reading.comparisons.length, comparisons.shown.flatMap((comparison) => {
    const statement = reading.statements[comparison.statement]
    return [
      `${verdictPaint(colours, comparison.verdict)(words.verdicts[comparison.verdict] ?? comparison.verdict)}  ${spanText(comparison)}  ${plainText(comparison.text)}${statement === undefined ? '' : `  (${plainText(statementText(statement, names, lang))})`}`,
      `    ${words.says} ${comparison.claim}: ${comparison.says[lang]}${comparison.match === 'about' ? ` [${words.about}]` : ''}`,
      ...comparison.evidence.flatMap(({ verdict, note, source }) => [
        `    ${verdictPaint(colours, verdict)('•')} ${note}`,
        `      ${colours.dim(`${words.source}: ${[source.title ?? words.noTitle, source.publisher, ...(source.published === undefined ? [] : [source.published])].join(', ')}${source.url === undefined ? '' : ` <${source.url}>`}`)}`,
      ]),
      ...(comparison.searched === undefined ? [] : [`    ${colours.dim(words.searched(comparison.searched))}`]),
    ]
  }), comparisons.left)
  return `${lines.join('\n')}\n`
}

const padSpan = (span: { readonly start: number; readonly end: number }): string => spanText(span).padEnd(11)
