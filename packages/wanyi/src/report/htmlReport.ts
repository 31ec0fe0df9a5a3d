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
import { namesOf, statementText } from './statementText.js'
import { numberText, valueText } from './values.js'

export interface HtmlReportOptions {
  /** `en` unless given. */
  readonly lang?: Lang
  /** What was read, for the heading. */
  readonly name?: string
}

const link = (span: { readonly start: number; readonly end: number }): string => `<a href="#s${span.start}">${spanText(span)}</a>`

const table = (headings: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[] = []): string =>
  `<div class="scroll"><table><thead><tr>${headings.map((heading) => `<th scope="col">${e(heading)}</th>`).join('')}</tr></thead><tbody>\n${rows.map((row) => `<tr>${row.map((cell, i) => `<td${numeric.includes(i) ? ' class="number"' : ''}>${cell}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table></div>`

const verdict = (name: string, lang: Lang): string => `<span class="verdict ${e(name.replace(/ /g, '-'))}">${e(labels[lang].verdicts[name] ?? name)}</span>`

const identityItem = (identity: Identity, lang: Lang): string =>
  `<li><strong class="${e(identity.verdict.replace(/ /g, '-'))}">${e(identity.formula)}</strong><br><small>${e(identityNotes(identity, lang))} · ${[...identity.inputs, identity.result].map(link).join(', ')}</small></li>`

const comparisonItem = (comparison: Comparison, reading: Reading, names: ReadonlyMap<string, string>, lang: Lang): string => {
  const words = labels[lang]
  const statement = reading.statements[comparison.statement]
  const evidence = comparison.evidence.map(({ verdict: of, note, quote, source }) => {
    const url = safeUrl(source.url)
    const title = e(source.title ?? source.publisher)
    const cited = url === undefined ? title : `<a href="${e(url)}" rel="noreferrer">${title}</a>`
    return `<li>${verdict(of, lang)} ${e(note)}${quote === undefined ? '' : ` <q>${e(quote)}</q>`}<br><small>${e(words.source)}: ${cited}, ${e(source.publisher)}${source.published === undefined ? '' : `, ${e(source.published)}`}</small></li>`
  })
  const searched = comparison.searched === undefined ? '' : `<p class="soft">${e(words.searched(comparison.searched))}</p>`
  return `<li>${verdict(comparison.verdict, lang)} <strong>${e(comparison.text)}</strong> ${link(comparison)} <span class="soft">${e(statement === undefined ? '' : statementText(statement, names, lang))}</span><br>${e(words.says)} ${e(comparison.claim)}: ${e(comparison.says[lang])}${comparison.match === 'about' ? ` <span class="soft">${e(words.about)}</span>` : ''}${evidence.length === 0 ? '' : `<ul>${evidence.join('\n')}</ul>`}${searched}</li>`
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
  const { columns } = words
  const names = namesOf(reading.entities, lang)
  const heading = `${words.title}${name === undefined ? '' : `: ${name}`}`
  const section = (title: string, count: number, body: string): string => `<section><h2>${e(title)} (${count})</h2>\n${count === 0 ? `<p class="soft">${e(words.none)}</p>` : body}</section>`
  const quantities = table([columns.at, columns.words, columns.kind, columns.value, columns.unit, columns.bounds, columns.hedge], reading.quantities.map((q) => [
    link(q), e(q.text), e(words.kinds[q.kind] ?? q.kind), e(valueText({ ...q, modifier: 'exact' }, lang)), e(`${q.unit}${q.per === undefined ? '' : `/${q.per}`}`), e(q.low === q.high ? numberText(q.low) : `${numberText(q.low)}–${numberText(q.high)}`), e(words.modifiers[q.modifier] ?? q.modifier),
  ]), [5])
  const dates = table([columns.at, columns.words, columns.date, columns.hedge], reading.dates.map((date) => [link(date), e(date.text), e(date.date), e(words.modifiers[date.modifier] ?? date.modifier)]))
  const entities = table([columns.id, columns.name, columns.type, columns.times, columns.words], reading.entities.map(({ id, name: of, type, mentions, misspelt }) => [
    e(id), e(of[lang]), e(words.types[type] ?? type), String(mentions.length), e([...new Set(mentions.map((mention) => (misspelt.includes(mention.text) ? words.meant(mention.text, of.zh) : mention.text)))].join(words.sep)),
  ]), [3])
  const statements = `<ul>${reading.statements.map((statement) => `<li>${link(statement.quantity ?? statement.time ?? statement)} ${e(statementText(statement, names, lang))}</li>`).join('\n')}</ul>`
  const list = (identities: readonly Identity[]): string => `<ol>${identities.map((identity) => identityItem(identity, lang)).join('\n')}</ol>`
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(heading)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${e(heading)}</h1>
<p class="soft">${e(`${numberText(reading.length)} ${words.units} · ${reading.date === undefined ? words.undated : `${words.dated} ${reading.date}`}`)}</p>
${section(words.identities, reading.identities.length, list(reading.identities))}
${reading.mismatches.length === 0 ? '' : section(words.mismatches, reading.mismatches.length, list(reading.mismatches))}
${section(words.comparisons, reading.comparisons.length, `<ul>${reading.comparisons.map((comparison) => comparisonItem(comparison, reading, names, lang)).join('\n')}</ul>`)}
<main lang="zh">
${highlight(text, reading, lang)}
</main>
${section(words.quantities, reading.quantities.length, quantities)}
${section(words.dates, reading.dates.length, dates)}
${section(words.entities, reading.entities.length, entities)}
${section(words.statements, reading.statements.length, statements)}
</body>
</html>
`
}
