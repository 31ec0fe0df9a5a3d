import { edtfBounds, isEdtf } from '@wanyi/quantity'
import { countUnitsFit } from '../identities/unitsFit.js'

interface Valued {
  readonly low: number
  readonly high: number
  readonly modifier: string
}

/** Whether two units are the same, or count the same things. */
export const unitsAgree = (a: string, b: string): boolean => {
  if (a === b) return true
  const isCount = (unit: string): boolean => unit === '' || /^[\u4e00-\u9fff]+$/.test(unit)
  return isCount(a) && isCount(b) && countUnitsFit(a, b) !== undefined
}

/** Beyond this relative difference a figure is contradicted and not only imprecise; below the other it is the same. */
const RELATIVE = { same: 0.03, near: 0.2 } as const

/** Whether a value that a source gives bears out what a text states, hedge and bounds taken at their word. */
export const judge = (stated: Valued, value: number): 'supported' | 'imprecise' | 'contradicted' => {
  const { low, high, modifier } = stated
  const open = modifier === 'over' || modifier === 'atLeast' ? value >= low && value <= high * 1.5
    : modifier === 'under' || modifier === 'atMost' ? value <= high && value >= low * 0.5
      : value >= low && value <= high
  const gap = value < low ? (low - value) / Math.abs(low) : value > high ? (value - high) / Math.abs(high) : 0
  if (open || gap <= RELATIVE.same) return 'supported'
  return gap <= RELATIVE.near ? 'imprecise' : 'contradicted'
}

const monthOf = (day: string): number => {
  const [, year = '0', month = '1'] = /^(-?\d+)-(\d{2})/.exec(day) ?? []
  return Number(year) * 12 + Number(month) - 1
}

/** The months that an EDTF date covers, counted from year 0, a year or a month wider on both sides for `~`; `undefined` where none is known. */
const monthsOf = (date: string): readonly [number, number] | undefined => {
  if (!isEdtf(date)) return undefined
  const { earliest, latest } = edtfBounds(date)
  if (earliest === null && latest === null) return undefined
  const from = earliest === null ? -Infinity : monthOf(earliest)
  const to = latest === null ? Infinity : monthOf(latest)
  const slack = date.includes('~') ? (to - from >= 11 ? 12 : 1) : 0
  return [from - slack, to + slack]
}

/** Whether two EDTF dates can mean the same time: `undefined` where one is absent or has no year. */
export const timesAgree = (a: string | undefined, b: string | undefined): boolean | undefined => {
  const x = a === undefined ? undefined : monthsOf(a)
  const y = b === undefined ? undefined : monthsOf(b)
  return x === undefined || y === undefined ? undefined : x[0] <= y[1] && y[0] <= x[1]
}

/** Of two times of which one is longer than so many times the other, they are not the same: a month is not its year. */
const SAME_LENGTH = 3

/** Whether two EDTF dates mean the same time: they overlap, and neither is much longer than the other. */
export const sameTime = (a: string | undefined, b: string | undefined): boolean => {
  const x = a === undefined ? undefined : monthsOf(a)
  const y = b === undefined ? undefined : monthsOf(b)
  if (x === undefined || y === undefined || timesAgree(a, b) !== true) return false
  const ratio = (x[1] - x[0] + 1) / (y[1] - y[0] + 1)
  return ratio <= SAME_LENGTH && ratio >= 1 / SAME_LENGTH
}
