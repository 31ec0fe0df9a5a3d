import { formatQuantity, modifiers } from '@wanyi/quantity'
import type { Lang } from './Lang.js'

interface Stated {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly per?: string
  readonly modifier: string
}

/**
 * A quantity in words: `$2.4 billion`, `24亿美元`; the bare numbers where the unit is not in the registry. To four significant digits, or
 * as many as are asked for.
 */
export const valueText = ({ low, high, unit, per, modifier }: Stated, lang: Lang, digits?: number): string => {
  try {
    const quantity = { low, high, unit, modifier: modifiers.find((hedge) => hedge === modifier) ?? 'exact', ...(per === undefined ? {} : { per }) } as const
    return formatQuantity(quantity, { lang, ...(digits === undefined ? {} : { digits }) })
  } catch {
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
