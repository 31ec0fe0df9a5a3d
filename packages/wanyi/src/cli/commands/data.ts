import * as dataset from '@wanyi/dataset'
import { Command } from 'commander'
import { tableLines } from '../../report/table.js'
import { CliError } from '../CliError.js'
import type { CliIo } from '../CliIo.js'
import { langOf, limitOf } from '../options.js'
import type { Lang } from '../../report/Lang.js'

interface Row {
  readonly id: string
  readonly name?: { readonly en: string; readonly zh: string }
  readonly statement?: { readonly en: string; readonly zh: string }
  readonly title?: string | { readonly en: string; readonly zh: string }
  readonly verdict?: string
  readonly publisher?: string
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

/** A record answers a query when every word of it stands somewhere in the record, in any language. */
const answers = (record: Row, words: readonly string[]): boolean => {
  const text = JSON.stringify(record).toLowerCase()
  return words.every((word) => text.includes(word))
}

const run = (io: CliIo, kind: string, query: readonly string[], flags: DataFlags): void => {
  const lang = langOf(flags.lang)
  const records = kinds()[kind]
  if (records === undefined) throw new CliError(`no such kind: ${kind} (there are ${Object.keys(kinds()).join(', ')})`)
  const words = query.flatMap((part) => part.toLowerCase().split(/\s+/)).filter((word) => word !== '')
  const found = records.filter((record) => answers(record, words)).slice(0, flags.limit === undefined ? undefined : limitOf(flags.limit, lang))
  if (flags.json === true) {
    io.stdout(`${JSON.stringify(found, undefined, 2)}\n`)
    return
  }
  if (found.length === 0) throw new CliError(`nothing in ${kind} matches: ${words.join(' ')}`)
  const hasVerdict = found.some(({ verdict }) => verdict !== undefined)
  const rows = found.map((record) => [record.id, ...(hasVerdict ? [record.verdict ?? ''] : []), nameOf(record, lang)])
  io.stdout(`${tableLines([{ heading: 'id' }, ...(hasVerdict ? [{ heading: 'verdict' }] : []), { heading: kind, most: 110 }], rows).join('\n')}\n`)
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
