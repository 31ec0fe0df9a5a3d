import { evaluate, type EvaluateInput } from '@wanyi/economics'
import { catalog, type CatalogEntry } from '@wanyi/economics/catalog'
import { WanyiError, type Quantity } from '@wanyi/quantity'
import { Command } from 'commander'
import { labels } from '../../report/labels.js'
import type { Lang } from '../../report/Lang.js'
import { valueText } from '../../report/values.js'
import { CliError } from '../CliError.js'
import type { CliIo } from '../CliIo.js'
import { formulaHelp, formulaList } from '../formulaHelp.js'
import { messages } from '../messages.js'
import { langOf } from '../options.js'
import { quantityOf } from '../quantityOf.js'

interface CalcFlags {
  readonly lang: string
  readonly unit?: string
  readonly json?: boolean
  readonly defaults?: boolean
}

const entryOf = (id: string, lang: Lang): CatalogEntry => {
  const entry = catalog.find((one) => one.id.toLowerCase() === id.toLowerCase())
  if (entry !== undefined) return entry
  const like = catalog.filter((one) => one.id.toLowerCase().includes(id.toLowerCase())).map((one) => one.id)
  throw new CliError(messages[lang].noFormula(id, like.slice(0, 5)))
}

/** The members of a list are parted by semicolons, or by commas where there is no semicolon: `-100,60,70`, `1,000元;2,000元`. */
const membersOf = (value: string): string[] => value.split(/[;；]/.test(value) ? /[;；]/ : /[,，]/).filter((part) => part.trim() !== '')

/** `price=20美元/月`. */
const inputsOf = (entry: CatalogEntry, given: readonly string[], lang: Lang): Record<string, EvaluateInput> => {
  const inputs: Record<string, EvaluateInput> = {}
  for (const one of given) {
    const at = one.indexOf('=')
    if (at < 1) throw new CliError(messages[lang].noInputShape(one))
    const name = one.slice(0, at).trim()
    const value = one.slice(at + 1)
    const input = entry.inputs.find((each) => each.name === name)
    const unit = input?.unit ?? ''
    if (Object.hasOwn(inputs, name)) throw new CliError(messages[lang].twice(name))
    inputs[name] = input?.list === true ? membersOf(value).map((part) => quantityOf(name, part, unit, lang)) : quantityOf(name, value, unit, lang)
  }
  return inputs
}

/** Says in the language asked for what is wrong with an input. */
const evaluated = (entry: CatalogEntry, inputs: Record<string, EvaluateInput>, unit: string | undefined, lang: Lang): Quantity => {
  try {
    return evaluate(entry, inputs, unit === undefined ? {} : { unit })
  } catch (error) {
    if (error instanceof WanyiError && error.code === 'MISSING_CURRENCY') throw new CliError(messages[lang].noCurrency(error.code))
    if (!(error instanceof WanyiError) || error.path === undefined) throw error
    const { code, path, expected, received } = error
    const input = entry.inputs.find(({ name }) => name === path)
    if (code === 'MISSING_INPUT' && input !== undefined) throw new CliError(messages[lang].missingInput(path, input.unit, code))
    if (code === 'UNKNOWN_INPUT') throw new CliError(messages[lang].unknownInput(path, entry.inputs.map(({ name }) => name), code))
    if (code === 'UNIT_MISMATCH' && input !== undefined) throw new CliError(messages[lang].unitMismatch(path, /'(.*)'/.exec(expected)?.[1] ?? input.unit, received, code))
    throw new CliError(messages[lang].badInput(path, expected, received, code))
  }
}

const run = (io: CliIo, id: string | undefined, given: readonly string[], flags: CalcFlags): void => {
  const lang = langOf(flags.lang)
  if (id === undefined) return io.stdout(formulaList(catalog, lang))
  const entry = entryOf(id, lang)
  if (given.length === 0 && flags.defaults !== true) return io.stdout(formulaHelp(entry, lang))
  const defaults = flags.defaults === true ? Object.fromEntries(entry.inputs.map((input) => [input.name, input.default])) : {}
  const inputs = { ...defaults, ...inputsOf(entry, given, lang) }
  const result = evaluated(entry, inputs, flags.unit, lang)
  if (flags.json === true) return io.stdout(`${JSON.stringify({ formula: entry.id, inputs, result }, undefined, 2)}\n`)
  io.stdout(`${entry.title[lang]}${labels[lang].colon}${valueText(result, lang)}\n`)
}

/** `wanyi calc`: a formula of the catalogue with values as texts state them. */
export const calcCommand = (io: CliIo): Command => new Command('calc')
  .description('compute a formula of the catalogue; without inputs, show what it takes; without a formula, list all')
  .argument('[formula]', 'the id of a formula, such as subscriptionRevenue')
  .argument('[inputs...]', 'name=value, such as users=10亿人次 conversion=1% price=20美元/月')
  .option('--lang <lang>', 'the language of titles and values: en or zh', 'en')
  .option('--unit <unit>', 'the unit of the result, such as USD/a')
  .option('--defaults', "take the catalogue's example for each input that is not given")
  .option('--json', 'print inputs and result as JSON')
  .addHelpText('after', '\nExample:\n  $ wanyi calc subscriptionRevenue users=10亿人次 conversion=1% price=20美元/月 months=12\n')
  .action((id: string | undefined, given: readonly string[], flags: CalcFlags) => { run(io, id, given, flags) })
