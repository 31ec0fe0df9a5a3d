import { formatQuantity, type Modifier } from '@wanyi/quantity'
import type { Lang } from './Lang.js'

interface Stated {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly per?: string
  readonly modifier: Modifier
  readonly digits?: number
}

/**
 * A quantity in words: `$2.4 billion`, `24亿美元`; the bare numbers where the unit is not in the registry. To four significant digits, or
 * as many as were stated where that is more; or to as many as are asked for.
 */
export const valueText = (quantity: Stated, lang: Lang, digits?: number): string => {
  try {
    return formatQuantity(quantity, { lang, ...(digits === undefined ? {} : { digits }) })
  } catch {
    const { low, high, unit, per } = quantity
    const numbers = high === low ? numberText(low) : `${numberText(low)}–${numberText(high)}`
    return `${numbers}${unit === '' || unit === '1' ? '' : ` ${unit}`}${per === undefined ? '' : `/${per}`}`
  }
}

let numberFormat: Intl.NumberFormat | undefined

/** A number with thousands separators, up to twelve significant digits. */
export const numberText = (value: number): string => {
  numberFormat ??= new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 })
  return numberFormat.format(value)
}
