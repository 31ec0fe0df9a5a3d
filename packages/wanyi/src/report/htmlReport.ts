import type { Comparison } from '../read/comparison/Comparison.js'
import type { Identity } from '../read/identities/Identity.js'
import type { Reading } from '../read/Reading.js'
import { highlight } from './highlight.js'
import { htmlEscape as e, safeUrl } from './htmlEscape.js'
import { htmlStyle } from './htmlStyle.js'
import { identityNotes } from './identityText.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { spanText } from './positions.js'
import { reportTables, type ReportTable } from './reportTables.js'
import { headingText, sourceText } from './sourceText.js'
import { namesOf, statementText } from './statementText.js'
import { numberText } from './values.js'

export interface HtmlReportOptions {
  /** `en` unless given. */
  readonly lang?: Lang
  /** What was read, for the heading. */
  readonly name?: string
}

interface Context {
  readonly reading: Reading
  readonly lang: Lang
  readonly names: ReadonlyMap<string, string>
}

const link = (place: { readonly start: number; readonly end: number }): string => `<a href="#s${place.start}">${spanText(place)}</a>`

const className = (verdict: string): string => e(verdict.replace(/ /g, '-'))

const verdictHtml = (verdict: string, lang: Lang): string => `<span class="verdict ${className(verdict)}">${e(labels[lang].verdicts[verdict] ?? verdict)}</span>`

const section = (lang: Lang, title: string, count: number, body: string): string =>
  `<section><h2>${e(title)}${labels[lang].bracket(String(count))}</h2>\n${count === 0 ? `<p class="soft">${e(labels[lang].none)}</p>` : body}</section>`

const tableHtml = ({ columns, rows }: ReportTable, lang: Lang): string => {
  const placed = rows.some(({ place }) => place !== undefined)
  const headings = [...(placed ? [labels[lang].columns.at] : []), ...columns.map(({ heading }) => heading)]
  const cell = (text: string, i: number): string => `<td${columns[i]?.align === 'right' ? ' class="number"' : ''}>${e(text)}</td>`
  const body = rows.map(({ place, cells }) => `<tr>${place === undefined ? '' : `<td>${link(place)}</td>`}${cells.map(cell).join('')}</tr>`)
  return `<div class="scroll"><table><thead><tr>${headings.map((heading) => `<th scope="col">${e(heading)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

const identityList = (identities: readonly Identity[], lang: Lang): string =>
  `<ol>${identities.map((identity) => {
    const places = [...identity.inputs, identity.result].map(link).join(labels[lang].sep)
    const formula = `<strong class="${className(identity.verdict)}">${e(identity.formula)}</strong>`
    return `<li>${formula}<br><small>${e(identityNotes(identity, lang))} · ${places}</small></li>`
  }).join('\n')}</ol>`

const evidenceItem = ({ verdict, note, quote, source }: Comparison['evidence'][number], lang: Lang): string => {
  const url = safeUrl(source.url)
  const cited = e(sourceText(source, lang))
  const linked = url === undefined ? cited : `<a href="${e(url)}" rel="noreferrer">${cited}</a>`
  return `<li>${verdictHtml(verdict, lang)} ${e(note[lang])}${quote === undefined ? '' : ` <q>${e(quote)}</q>`}<br><small>${e(labels[lang].source)}${labels[lang].colon}${linked}</small></li>`
}

const comparisonItem = ({ reading, lang, names }: Context, comparison: Comparison): string => {
  const words = labels[lang]
  const { arithmetic } = comparison
  const statement = reading.statements[comparison.statement]
  const parts = [
    `<li>${verdictHtml(comparison.verdict, lang)} <strong>${e(comparison.text)}</strong> ${link(comparison)}`,
    `<span class="soft">${e(statement === undefined ? '' : statementText(statement, names, lang))}</span><br>`,
    `${e(comparison.match === 'record' ? words.record : words.says)} ${e(comparison.claim)}${words.colon}${e(comparison.says[lang])}`,
    comparison.match === 'about' ? `<span class="soft">${e(words.about)}</span>` : '',
    comparison.evidence.length === 0 ? '' : `<ul>${comparison.evidence.map((one) => evidenceItem(one, lang)).join('\n')}</ul>`,
    arithmetic === undefined ? '' : `<p class="${arithmetic.holds ? 'holds' : 'off-by'}">${e(arithmetic.note[lang])}</p>`,
    comparison.searched === undefined ? '' : `<p class="soft">${e(words.searched(comparison.searched))}</p>`,
  ]
  return `${parts.filter((part) => part !== '').join(' ')}</li>`
}

/**
 * A reading as one self-contained HTML page: the text with what was found marked, and the lists of the report, each place linked to
 * the text. No script, nothing loaded from elsewhere; everything that comes from the text is escaped.
 *
 * @example
 * htmlReport('收入24亿美元。', readArticle('收入24亿美元。'), { lang: 'zh' }).startsWith('<!doctype html>') // → true
 */
export const htmlReport = (text: string, reading: Reading, options: HtmlReportOptions = {}): string => {
  const { lang = 'en', name } = options
  const words = labels[lang]
  const names = namesOf(reading.entities, lang)
  const context: Context = { reading, lang, names }
  const { title, details } = headingText(name, numberText(reading.length), reading.date, lang)
  const comparisons = reading.comparisons.map((comparison) => comparisonItem(context, comparison))
  const statements = reading.statements.map((statement) =>
    `<li>${link(statement.quantity ?? statement.time ?? statement)} ${e(statementText(statement, names, lang))}</li>`)
  const body = [
    section(lang, words.identities, reading.identities.length, identityList(reading.identities, lang)),
    reading.mismatches.length === 0 ? '' : section(lang, words.mismatches, reading.mismatches.length, identityList(reading.mismatches, lang)),
    section(lang, words.comparisons, comparisons.length, `<ul>${comparisons.join('\n')}</ul>`),
    `<main lang="zh">\n${highlight(text, reading, lang)}\n</main>`,
    ...reportTables(reading, lang).map((table) => section(lang, table.heading, table.rows.length, tableHtml(table, lang))),
    section(lang, words.statements, statements.length, `<ul>${statements.join('\n')}</ul>`),
  ]
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${e(title)}</h1>
<p class="soft">${e(details)}</p>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`
}
