import * as dataset from '@wanyi/dataset'
import { Command } from 'commander'
import { labels } from '../../report/labels.js'
import { tableLines } from '../../report/table.js'
import { CliError } from '../CliError.js'
import type { CliIo } from '../CliIo.js'
import { messages } from '../messages.js'
import { langOf, limitOf } from '../options.js'
import { recordDetails } from '../recordDetails.js'
import type { Lang } from '../../report/Lang.js'

interface Row {
  readonly id: string
  readonly name?: dataset.Bilingual
  readonly statement?: dataset.Bilingual
  readonly title?: string | dataset.Bilingual
  readonly verdict?: string
  readonly publisher?: string
}

/** The heading of each kind in Chinese; in English it is the kind itself. */
const chinese: Readonly<Record<string, string>> = {
  claims: '论断', organizations: '机构', models: '模型', hardware: '硬件', people: '人物', prices: '价格', events: '事件', series: '时间序列', sources: '来源',
}

const kinds = (): Readonly<Record<string, readonly Row[]>> => ({
  claims: dataset.claims, organizations: dataset.organizations, models: dataset.models, hardware: dataset.hardware, people: dataset.people,
  prices: dataset.prices, events: dataset.events, series: dataset.series, sources: dataset.sources,
})

interface DataFlags {
  readonly lang: string
  readonly json?: boolean
  readonly limit?: string
}

const nameOf = ({ name, statement, title, publisher }: Row, lang: Lang): string => {
  const shown = name ?? statement ?? title ?? publisher ?? ''
  return typeof shown === 'string' ? shown : shown[lang]
}

/** A price has no name: it goes by what is sold, the plan, and the first day. */
const priceNames = (lang: Lang): ReadonlyMap<string, string> => {
  const names = new Map<string, dataset.Bilingual>([...dataset.models, ...dataset.hardware, ...dataset.organizations].map(({ id, name }) => [id, name]))
  return new Map(dataset.prices.map(({ id, subject, plan, from }) =>
    [id, [names.get(subject)?.[lang] ?? subject, ...(plan === undefined ? [] : [plan[lang]]), from].join(labels[lang].sep)]))
}

/** A record answers a query when every word of it stands somewhere in the record, in any language. */
const answers = (record: Row, words: readonly string[]): boolean => {
  const text = JSON.stringify(record).toLowerCase()
  return words.every((word) => text.includes(word))
}

const run = (io: CliIo, kind: string, query: readonly string[], flags: DataFlags): void => {
  const lang = langOf(flags.lang)
  const records = kinds()[kind]
  if (records === undefined) throw new CliError(messages[lang].noKind(kind, Object.keys(kinds())))
  const words = query.flatMap((part) => part.toLowerCase().split(/\s+/)).filter((word) => word !== '')
  const found = records.filter((record) => answers(record, words)).slice(0, flags.limit === undefined ? undefined : limitOf(flags.limit, lang))
  if (flags.json === true) {
    io.stdout(`${JSON.stringify(found, undefined, 2)}\n`)
    return
  }
  if (found.length === 0) throw new CliError(messages[lang].noMatch(kind, words.join(' ')))
  const hasVerdict = found.some(({ verdict }) => verdict !== undefined)
  const verdictOf = ({ verdict = '' }: Row): string => labels[lang].verdicts[verdict] ?? verdict
  const prices = kind === 'prices' ? priceNames(lang) : undefined
  const details = recordDetails(kind, lang)
  const rows = found.map((record) => [
    record.id, ...(hasVerdict ? [verdictOf(record)] : []), prices?.get(record.id) ?? nameOf(record, lang), ...(details === undefined ? [] : [details.byId.get(record.id) ?? '']),
  ])
  const columns = [
    { heading: labels[lang].columns.id }, ...(hasVerdict ? [{ heading: labels[lang].columns.verdict }] : []), { heading: lang === 'zh' ? chinese[kind] ?? kind : kind, most: 110 },
    ...(details === undefined ? [] : [{ heading: details.heading, most: 110 }]),
  ]
  io.stdout(`${tableLines(columns, rows).join('\n')}\n`)
}

/** `wanyi data`: the records of the dataset, all of a kind or those that answer a query. */
export const dataCommand = (io: CliIo): Command => new Command('data')
  .description('look into the dataset')
  .argument('<kind>', 'claims, organizations, models, hardware, people, prices, events, series or sources')
  .argument('[query...]', 'words that must all stand in a record, in English or Chinese')
  .option('--lang <lang>', 'the language of names and statements: en or zh', 'en')
  .option('--json', 'print the whole records as JSON')
  .option('--limit <n>', 'print at most n records')
  .addHelpText('after', '\nExample:\n  $ wanyi data claims openai revenue\n')
  .action((kind: string, query: readonly string[], flags: DataFlags) => { run(io, kind, query, flags) })
