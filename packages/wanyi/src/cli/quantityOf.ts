import { modifiers, quantity, WanyiError, type Quantity } from '@wanyi/quantity'
import { extract } from '@wanyi/text'
import type { Lang } from '../report/Lang.js'
import { CliError } from './CliError.js'
import { messages } from './messages.js'

const PLAIN = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const CODED = /^([-+]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?)\s*([A-Za-z%[{/][^\s]*)$/i

/** `20 USD/mo`, `163TFLOPS`, `1%`: a number and a unit of the registry. */
const coded = (text: string): Quantity | undefined => {
  const match = CODED.exec(text)
  if (match === null) return undefined
  try {
    return quantity(Number((match[1] ?? '').replace(/,/g, '')), match[2] ?? '')
  } catch (error) {
    // Not a code of the registry: 50GPU may still be read as text.
    if (error instanceof WanyiError) return undefined
    throw error
  }
}

/** `10亿人次`, `20美元/月`, `15-20%`, `40多亿元`: whatever a text may state. */
const stated = (text: string): Quantity | undefined => {
  const mentions = extract(text)
  const [mention] = mentions
  if (mentions.length !== 1 || mention === undefined || typeof mention.low !== 'number' || typeof mention.high !== 'number') return undefined
  const { low, high, unit, modifier, per, digits } = mention
  return { low, high, unit, modifier: modifiers.find((hedge) => hedge === modifier) ?? 'exact', ...(per === undefined ? {} : { per }), ...(digits === undefined ? {} : { digits }) }
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
  const found = coded(value) ?? stated(value)
  if (found === undefined) throw new CliError(messages[lang].noQuantity(name, text))
  return inUnit(found, unit)
}
