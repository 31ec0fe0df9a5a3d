import { formatQuantity, type Quantity } from '@wanyi/quantity'
import type { Lang } from './Lang.js'

interface Stated {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly per?: string
  readonly modifier: string
}

const HEDGES: ReadonlySet<string> = /* @__PURE__ */ new Set(['exact', 'about', 'over', 'under', 'nearly', 'atLeast', 'atMost'])

const isHedge = (modifier: string): modifier is Quantity['modifier'] => HEDGES.has(modifier)

/** A quantity in words: `$2.4 billion`, `24亿美元`; the bare numbers where the unit is not in the registry. To four significant digits, or so many as are asked for. */
export const valueText = ({ low, high, unit, per, modifier }: Stated, lang: Lang, digits?: number): string => {
  try {
    const quantity = { low, high, unit, modifier: isHedge(modifier) ? modifier : 'exact', ...(per === undefined ? {} : { per }) } as const
    return formatQuantity(quantity, { lang, ...(digits === undefined ? {} : { digits }) })
  } catch {
    return `${numberText(low)}${high === low ? '' : `–${numberText(high)}`}${unit === '' || unit === '1' ? '' : ` ${unit}`}${per === undefined ? '' : `/${per}`}`
  }
}

let numberFormat: Intl.NumberFormat | undefined

/** A number with thousands separators, up to twelve significant digits. */
export const numberText = (value: number): string => {
  numberFormat ??= new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 })
  return numberFormat.format(value)
}
