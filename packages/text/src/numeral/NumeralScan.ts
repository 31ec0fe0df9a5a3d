/**
 * What `readNumeral` found. One record is filled again and again, so that reading a text allocates nothing per numeral.
 * A bound is `m` × 10^`e`; where `m` does not fit 2^53 its digits are in `s`.
 */
export interface NumeralScan {
  end: number
  loM: number
  loE: number
  loS: string
  hiM: number
  hiE: number
  hiS: string
  /** Significant digits stated. */
  digits: number
  /** Length of the digit string, where the numeral is nothing but digits (2023, 二〇二三); else 0. */
  run: number
  /** Written with ASCII or full-width figures. */
  arabic: boolean
  /** Holds a decimal point. */
  fraction: boolean
  /** Holds 十, 百, 千 or more. */
  unit: boolean
  /** Holds 万, 亿 or 兆. */
  big: boolean
  /** Starts with 百, 千, 万 or 亿: the one is not written. */
  implicit: boolean
  /** Holds 几, 多, two neighbouring digits: an interval. */
  vague: boolean
  /** Starts with 0 and is longer than that. */
  padded: boolean
  /** Holds separators of thousands. */
  grouped: boolean
  /** The last character was 多, 余 or 来. */
  more: boolean
  lo: Float64Array
  hi: Float64Array
  exp: Int16Array
  from: Int32Array
  to: Int32Array
  terms: number
  groupExp: Int16Array
  groupEnd: Int16Array
}

/** Terms that one numeral may have: 一亿一千一百一十一万… needs a dozen. */
export const MAX_TERMS = 48

/** A numeral of more characters than this is no number. */
export const MAX_LENGTH = 300

export const numeralScan = (): NumeralScan => ({
  end: 0, loM: 0, loE: 0, loS: '', hiM: 0, hiE: 0, hiS: '', digits: 0, run: 0,
  arabic: false, fraction: false, unit: false, big: false, implicit: false, vague: false, padded: false, grouped: false, more: false,
  lo: new Float64Array(MAX_TERMS), hi: new Float64Array(MAX_TERMS), exp: new Int16Array(MAX_TERMS),
  from: new Int32Array(MAX_TERMS), to: new Int32Array(MAX_TERMS), terms: 0,
  groupExp: new Int16Array(MAX_TERMS), groupEnd: new Int16Array(MAX_TERMS),
})

interface Bounds {
  readonly loM: number
  readonly loE: number
  readonly hiM: number
  readonly hiE: number
}

/** The lower bound as a number. */
export const lowOf = ({ loM, loE }: Bounds): number => loM * 10 ** loE

/** The upper bound as a number. */
export const highOf = ({ hiM, hiE }: Bounds): number => hiM * 10 ** hiE
