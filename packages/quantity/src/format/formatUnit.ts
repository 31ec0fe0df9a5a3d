import { splitUnit } from '../quantity/quantity.js'
import { checkLang } from './checkLang.js'
import type { FormatOptions } from './FormatOptions.js'
import { denominatorName, unitName } from './unitName.js'

/**
 * A unit in words: Chinese by the first name in the registry, English by its symbol, or spelled out where English does so.
 *
 * @throws {WanyiError} `INVALID_OPTION` without a language, `UNKNOWN_UNIT`, `UNIT_SYNTAX`.
 *
 * @example
 * formatUnit('USD/mo', { lang: 'zh' }) // → '美元/月'
 * formatUnit('kg/kW.h', { lang: 'en' }) // → 'kg/kWh'
 * formatUnit('USD/Mtoken', { lang: 'zh' }) // → '美元/百万token'
 */
export const formatUnit = (unit: string, options: Pick<FormatOptions, 'lang' | 'script'>): string => {
  checkLang(options)
  const { unit: top, per } = splitUnit(unit)
  return (unitName(top, { ...options, plural: true }) || top) + (per ? denominatorName(per, options) : '')
}
