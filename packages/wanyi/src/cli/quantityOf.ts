import { quantity, WanyiError, type Quantity } from '@wanyi/quantity'
import { parseQuantity } from '@wanyi/text'
import type { Lang } from '../report/Lang.js'
import { CliError } from './CliError.js'
import { messages } from './messages.js'

const PLAIN = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const CODED = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)(?:\s*([A-Za-z%[{]\S*|\/[A-Za-z]\S*)|\s+(1\/[A-Za-z]\S*))$/i
/** In a field of plain numbers, tokens, people or money a letter stands for thousands to trillions: 175B parameters. Elsewhere B is a byte. */
const SHORTENED = /^(?:|token|person|FLOP|¤.*)$/
const MAGNITUDE = /^([-+]?\d+(?:\.\d+)?)\s*([kmbt])$/i
const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }
const SHARE_PER = /^([-+]?\d+(?:\.\d+)?)\s*(%?)\s*[/／]\s*(年|个?月|天|日|小时)$/
const TIMES: Readonly<Record<string, string>> = { 年: 'a', 月: 'mo', 个月: 'mo', 天: 'd', 日: 'd', 小时: 'h' }

/** `20 USD/mo`, `163TFLOPS`, `1%`, `0.03 1/a`: a number and a unit of the registry. */
const coded = (text: string): Quantity | undefined => {
  const match = CODED.exec(text)
  if (match === null) return undefined
  try {
    return quantity(Number((match[1] ?? '').replace(/,/g, '')), match[2] ?? match[3] ?? '')
  } catch (error) {
    // Not a code of the registry: 50GPU may still be read as text.
    if (error instanceof WanyiError) return undefined
    throw error
  }
}

/** `2.5%/月`: a share for each span of time. */
const shareOver = (text: string): Quantity | undefined => {
  const [, amount, percent, time] = SHARE_PER.exec(text) ?? []
  return amount === undefined ? undefined : { ...quantity(Number(amount), percent || '1'), per: TIMES[time ?? ''] ?? '' }
}

/** `10亿人次`, `20美元/月`, `15-20%`, `40多亿元`, `1/3`: whatever a text may state, and nothing besides it. */
const stated = (text: string): Quantity | undefined => {
  try {
    return parseQuantity(text)
  } catch (error) {
    if (error instanceof WanyiError) return undefined
    throw error
  }
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A bare numeral (3000亿) is meant in the unit that the formula takes; where that is money the currency has to be said. */
const inUnit = (found: Quantity, unit: string): Quantity => {
  if (found.unit !== '' || found.per !== undefined || unit === '' || unit.includes('¤')) return found
  const { low, high, modifier, digits } = found
  return quantity(low === high ? low : [low, high], unit, { modifier, ...(digits === undefined ? {} : { digits }) })
}

/**
 * What a value on the command line means: a plain number, a day (its number counted from 1970, of which only differences tell), a number
 * with a unit of the registry (`20 USD/mo`), or words of a text (`20美元/月`).
 *
 * @param unit the unit that the formula takes, in which a number without one is meant
 * @throws {CliError} where it is none of them.
 */
export const quantityOf = (name: string, text: string, unit: string, lang: Lang): Quantity | number => {
  const value = text.trim()
  if (PLAIN.test(value)) return Number(value.replace(/,/g, ''))
  if (DAY.test(value)) return Date.parse(value) / 864e5
  const [, amount, letter] = SHORTENED.test(unit) ? MAGNITUDE.exec(value) ?? [] : []
  if (amount !== undefined && letter !== undefined) return Number(amount) * (MAGNITUDES[letter.toLowerCase()] ?? 1)
  const found = coded(value) ?? shareOver(value) ?? stated(value)
  if (found === undefined) throw new CliError(messages[lang].noQuantity(name, text))
  return inUnit(found, unit)
}
