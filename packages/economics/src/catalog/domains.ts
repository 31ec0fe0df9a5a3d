import type { Bilingual } from './CatalogEntry.js'

/** A set of numbers that an input may come from. */
export interface Domain {
  readonly low: number
  readonly high: number
  /** `low` itself is not allowed. */
  readonly openLow?: true
  /** `high` itself is not allowed. */
  readonly openHigh?: true
  readonly integer?: true
  readonly text: Bilingual
}

/** The names of the domains, which are also the names of the checks in `check/`. */
export type DomainName =
  | 'finite' | 'nonNegative' | 'positive' | 'share' | 'positiveShare' | 'belowOne' | 'atLeastOne' | 'aboveOne' | 'growth' | 'whole' | 'count' | 'flag'

/** What each domain holds: the table behind sliders, property tests and the generated pages. */
export const domains: Readonly<Record<DomainName, Domain>> = {
  finite: { low: -Infinity, high: Infinity, openLow: true, openHigh: true, text: { en: 'any finite number', zh: '任意有限数' } },
  nonNegative: { low: 0, high: Infinity, openHigh: true, text: { en: 'zero or more', zh: '大于或等于零' } },
  positive: { low: 0, high: Infinity, openLow: true, openHigh: true, text: { en: 'more than zero', zh: '大于零' } },
  share: { low: 0, high: 1, text: { en: 'from 0 to 1', zh: '0 到 1' } },
  positiveShare: { low: 0, high: 1, openLow: true, text: { en: 'above 0, up to 1', zh: '大于 0，至多 1' } },
  belowOne: { low: 0, high: 1, openHigh: true, text: { en: 'from 0 to below 1', zh: '0 到 1，不含 1' } },
  atLeastOne: { low: 1, high: Infinity, openHigh: true, text: { en: 'one or more', zh: '大于或等于一' } },
  aboveOne: { low: 1, high: Infinity, openLow: true, openHigh: true, text: { en: 'more than one', zh: '大于一' } },
  growth: { low: -1, high: Infinity, openLow: true, openHigh: true, text: { en: 'more than −1 (−100%)', zh: '大于 −1（−100%）' } },
  whole: { low: 0, high: Infinity, openHigh: true, integer: true, text: { en: 'a whole number, zero or more', zh: '非负整数' } },
  count: { low: 1, high: Infinity, openHigh: true, integer: true, text: { en: 'a whole number, one or more', zh: '正整数' } },
  flag: { low: 0, high: 1, integer: true, text: { en: '0 or 1', zh: '0 或 1' } },
}
