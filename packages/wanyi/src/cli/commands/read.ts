import { Command } from 'commander'
import { readArticle } from '../../read/readArticle.js'
import { htmlReport } from '../../report/htmlReport.js'
import { jsonReport } from '../../report/jsonReport.js'
import { terminalReport } from '../../report/terminalReport.js'
import { CliError } from '../CliError.js'
import type { CliIo } from '../CliIo.js'
import { messages } from '../messages.js'
import { colourOf, currencyOf, dayOf, langOf, limitOf } from '../options.js'
import { readLexicon } from '../readLexicon.js'
import { readTextInput, writeTextOutput } from '../readTextInput.js'

interface ReadFlags {
  readonly date?: string
  readonly lexicon?: string
  readonly yuan?: string
  readonly lang: string
  readonly json?: boolean
  readonly html?: string
  readonly limit?: string
  readonly color: boolean
}

const run = async (io: CliIo, file: string, flags: ReadFlags): Promise<void> => {
  const lang = langOf(flags.lang)
  const date = flags.date === undefined ? undefined : dayOf(flags.date, lang)
  const limit = flags.limit === undefined ? undefined : limitOf(flags.limit, lang)
  if (flags.html !== undefined && file !== '-' && io.samePath(file, flags.html)) throw new CliError(messages[lang].overwrites(flags.html))
  const yuan = flags.yuan === undefined ? undefined : currencyOf(flags.yuan, lang)
  const text = await readTextInput(io, file, lang)
  const lexicon = flags.lexicon === undefined ? undefined : await readLexicon(io, flags.lexicon, lang)
  const reading = readArticle(text, { ...(date === undefined ? {} : { date }), ...(lexicon === undefined ? {} : { lexicon }), ...(yuan === undefined ? {} : { currency: { yuan } }) })
  const name = file === '-' ? messages[lang].standardInput : file
  if (flags.html !== undefined) await writeTextOutput(io, flags.html, htmlReport(text, reading, { lang, name }), lang)
  if (flags.json === true) io.stdout(jsonReport(reading))
  else if (flags.html !== undefined) io.stdout(`${messages[lang].wrote(flags.html)}\n`)
  else io.stdout(terminalReport(reading, { lang, name, colour: colourOf(io, flags.color), ...(limit === undefined ? {} : { limit }) }))
}

/** `wanyi read`: the reading of a text in the terminal, as JSON, or as a page. */
export const readCommand = (io: CliIo): Command => new Command('read')
  .description('read a Chinese text: its figures, entities, statements, arithmetic, and what evidence says')
  .argument('[file]', 'a text in UTF-8; - or nothing for the standard input', '-')
  .option('--date <day>', 'the day on which the text was published, such as 2023-05-15: resolves 去年, 今年, 4月')
  .option('--lexicon <file>', 'names to find besides those of the dataset: JSON, [{"id": …, "names": […]}]')
  .option('--yuan <code>', 'what a bare 元 is, such as TWD for a text from Taiwan', 'CNY')
  .option('--lang <lang>', 'the language of the report: en or zh', 'en')
  .option('--json', 'print one JSON document')
  .option('--html <file>', 'write a self-contained page')
  .option('--limit <n>', 'print at most n entries of each section')
  .option('--no-color', 'no colours (NO_COLOR does the same)')
  .addHelpText('after', '\nExample:\n  $ wanyi read article.txt --date 2023-05-15 --lang zh\n')
  .action((file: string, flags: ReadFlags) => run(io, file, flags))
