import { Command } from 'commander'
import { extract } from '@wanyi/text'
import { defaultDataset } from '../../read/defaultDataset.js'
import type { CliIo } from '../CliIo.js'
import { currencyOf, dayOf } from '../options.js'
import { readLexicon } from '../readLexicon.js'
import { readTextInput } from '../readTextInput.js'

interface ExtractFlags {
  readonly date?: string
  readonly entities?: boolean
  readonly lexicon?: string
  readonly yuan?: string
  readonly exact?: boolean
}

const run = async (io: CliIo, file: string, flags: ExtractFlags): Promise<void> => {
  const date = flags.date === undefined ? undefined : dayOf(flags.date, 'en')
  const yuan = flags.yuan === undefined ? undefined : currencyOf(flags.yuan, 'en')
  const text = await readTextInput(io, file, 'en')
  const own = flags.lexicon === undefined ? [] : await readLexicon(io, flags.lexicon, 'en')
  const lexicon = [...own, ...flags.entities === true ? defaultDataset().lexicon : []]
  const mentions = extract(text, {
    ...(date === undefined ? {} : { referenceDate: date }),
    ...(lexicon.length > 0 ? { lexicon } : {}),
    ...(yuan === undefined ? {} : { currency: { yuan } }),
    ...(flags.exact === true ? { exact: true } : {}),
  })
  io.stdout(mentions.map((mention) => `${JSON.stringify(mention)}\n`).join(''))
}

/** `wanyi extract`: the mentions of a text, one JSON object a line. */
export const extractCommand = (io: CliIo): Command => new Command('extract')
  .description('print the quantities and dates of a text, one JSON object a line')
  .argument('[file]', 'a text in UTF-8; - or nothing for the standard input', '-')
  .option('--date <day>', 'the day on which the text was published: resolves relative dates')
  .option('--entities', 'find the names of the dataset too')
  .option('--lexicon <file>', 'find names of your own too: JSON, [{"id": …, "names": […]}]')
  .option('--yuan <code>', 'what a bare 元 is, such as TWD for a text from Taiwan', 'CNY')
  .option('--exact', 'add the bounds as exact decimal strings')
  .addHelpText('after', "\nExample:\n  $ echo '营收超过24亿美元' | wanyi extract\n")
  .action((file: string, flags: ExtractFlags) => run(io, file, flags))
