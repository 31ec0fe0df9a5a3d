import { domains, type CatalogInput } from '@wanyi/economics/catalog'
import type { FormulaInput } from './formula'

/** A range to slide in around the default: a share as it is, everything else a factor of ten either way. */
export const sliderOf = ({ domain, default: value, list }: CatalogInput): FormulaInput['slider'] => {
  if (list || typeof value !== 'number') return undefined
  const { low, high, integer } = domains[domain]
  if (high <= 1 && low >= 0) return { low: 0, high: domain === 'belowOne' ? 0.99 : 1, log: false, whole: integer === true }
  if (value <= 0) return undefined
  return { low: Math.max(low, integer ? 1 : value / 10, value / 10), high: value * 10, log: true, whole: integer === true }
}
