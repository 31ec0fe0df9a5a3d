import type { Lang } from '../report/Lang.js'
import { CliError } from './CliError.js'
import type { CliIo } from './CliIo.js'
import { messages } from './messages.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** @throws {CliError} for anything but `en` and `zh`. */
export const langOf = (given: string): Lang => {
  if (given === 'en' || given === 'zh') return given
  throw new CliError(messages.en.lang(given))
}

/** @throws {CliError} for anything but a day of the calendar. */
export const dayOf = (given: string, lang: Lang): string => {
  const time = DAY.test(given) ? Date.parse(`${given}T00:00:00Z`) : NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(given)) throw new CliError(messages[lang].date(given))
  return given
}

/** @throws {CliError} for anything but the shape of an ISO 4217 code. */
export const currencyOf = (given: string, lang: Lang): string => {
  if (/^[A-Z]{3}$/.test(given)) return given
  throw new CliError(messages[lang].currency(given))
}

/** @throws {CliError} for anything but a whole number from 1. */
export const limitOf = (given: string, lang: Lang): number => {
  const limit = /^\d{1,9}$/.test(given) ? Number(given) : 0
  if (limit < 1) throw new CliError(messages[lang].limit(given))
  return limit
}

/** Whether to write in colour: to a terminal, unless `--no-color` or NO_COLOR says no; FORCE_COLOR says yes. */
export const colourOf = (io: CliIo, color: boolean): boolean =>
  color && (io.env['NO_COLOR'] ?? '') === '' && (io.stdoutIsTerminal ? io.env['TERM'] !== 'dumb' : /^[1-3]$|^true$/.test(io.env['FORCE_COLOR'] ?? ''))
