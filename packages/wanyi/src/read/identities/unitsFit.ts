import { simplify } from '../simplify.js'
import type { Figure, Period } from './Figure.js'

const PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['人', '人次', '名', '位', '口', '个人'])
const COMPANIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['家', '间'])
const CARDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['张', '块', '颗', '枚', '片', '卡'])
const GROUPS: readonly ReadonlySet<string>[] = [PERSONS, COMPANIES, CARDS]
const BARE: ReadonlySet<string> = /* @__PURE__ */ new Set(['', '个'])

/** How well two counting units stand for the same things: 0 the same, more the looser, `undefined` where they do not. */
export const countUnitsFit = (first: string, second: string): number | undefined => {
  const [a, b] = [simplify(first), simplify(second)]
  if (a === b) return 0
  if (GROUPS.some((group) => group.has(a) && group.has(b))) return 0.5
  // Downloads and clicks are told against those who made them: 2.4亿次下载, 1200万人付费.
  if (a === '次' && PERSONS.has(b) || b === '次' && PERSONS.has(a)) return 1
  return BARE.has(a) || BARE.has(b) ? 1 : undefined
}

/** Units of things in use over a time: what they count, and the time. */
const OVER_TIME: Readonly<Record<string, readonly [things: ReadonlySet<string>, time: Period]>> = {
  GPU小时: [CARDS, 'h'], GPU时: [CARDS, 'h'], 卡小时: [CARDS, 'h'], 卡时: [CARDS, 'h'], 人天: [PERSONS, 'd'],
}

/** The time over which things counted in `unit` make an amount in `total`: `h` for 张 and GPU小时; `undefined` where they do not. */
export const timeOfUse = (total: string, unit: string): Period | undefined => {
  const [things, time] = OVER_TIME[simplify(total)] ?? []
  return things?.has(simplify(unit)) === true || BARE.has(unit) ? time : undefined
}

/** Whether a count of `unit` uses up the denominator `code` of a rate: 人 uses up `person`, any count `each`, a token `token`. */
export const consumes = (unit: string, code: string): boolean => {
  if (code === 'each') return true
  if (code === 'person') return PERSONS.has(unit) || BARE.has(unit)
  return countUnitsFit(unit, code) !== undefined
}

/**
 * Whether two figures are amounts of the same thing, so that one can be added to or divided by the other.
 *
 * @returns bits of doubt, or `undefined` where they are not
 */
export const sameKind = (a: Figure, b: Figure): number | undefined => {
  if (a.family !== b.family || a.per.join('.') !== b.per.join('.')) return undefined
  if (a.period !== undefined && b.period !== undefined && a.period !== b.period) return undefined
  if (a.family === 'count') return countUnitsFit(a.unit, b.unit)
  return a.unit === b.unit ? 0 : undefined
}
