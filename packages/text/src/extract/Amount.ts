import type { SuffixKind } from '../lexicon/suffixes.js'
import type { NumeralScan } from '../numeral/NumeralScan.js'

/** A numeral with what follows it, before it is judged. Bounds are `m` × 10^`e` (or digits `s` × 10^`e`), divided by `over`. */
export interface Amount {
  start: number
  /** End of the numeral without its unit. */
  numeral: number
  end: number
  /** `''` where no unit stands after the numeral. */
  kind: SuffixKind | 'number' | ''
  unit: string
  loM: number
  loE: number
  loS: string
  hiM: number
  hiE: number
  hiS: string
  /** Denominator that is no power of ten (三分之一, 2元/3个); 1 for none. */
  over: number
  digits: number
  run: number
  arabic: boolean
  fraction: boolean
  hasUnit: boolean
  big: boolean
  implicit: boolean
  vague: boolean
  padded: boolean
  grouped: boolean
  /** A + stands between numeral and unit (100+家): more than that. */
  plus: boolean
  per: string
  rule: string
}

export const amount = (): Amount => ({
  start: 0, numeral: 0, end: 0, kind: '', unit: '', loM: 0, loE: 0, loS: '', hiM: 0, hiE: 0, hiS: '', over: 1, digits: 0, run: 0,
  arabic: false, fraction: false, hasUnit: false, big: false, implicit: false, vague: false, padded: false, grouped: false, plus: false, per: '', rule: '',
})

/** Copies what the numeral reader found. */
export const takeNumeral = (a: Amount, s: NumeralScan, start: number): void => {
  a.start = start
  a.numeral = a.end = s.end
  a.kind = ''
  a.unit = a.per = a.rule = ''
  a.loM = s.loM
  a.loE = s.loE
  a.loS = s.loS
  a.hiM = s.hiM
  a.hiE = s.hiE
  a.hiS = s.hiS
  a.over = 1
  a.digits = s.digits
  a.run = s.run
  a.arabic = s.arabic
  a.fraction = s.fraction
  a.hasUnit = s.unit
  a.big = s.big
  a.implicit = s.implicit
  a.vague = s.vague
  a.padded = s.padded
  a.grouped = s.grouped
  a.plus = false
}

/** The amount ends at `end` with this unit. */
export const setUnit = (a: Amount, kind: Amount['kind'], unit: string, end: number): void => {
  a.kind = kind
  a.unit = unit
  a.end = end
}

/** Multiplies by `times` × 10^`shift`, exactly. */
export const scaleAmount = (a: Amount, times: number, shift: number): void => {
  if (times !== 1) {
    if (a.loS !== '') {
      a.loS = String(BigInt(a.loS) * BigInt(times))
      a.hiS = String(BigInt(a.hiS) * BigInt(times))
    } else {
      a.loM *= times
      a.hiM *= times
    }
  }
  a.loE += shift
  a.hiE += shift
}

/** Adds `m` × 10^`e` to both bounds: the 5角 of 3元5角, the 半 of 两年半. Needs bounds below 2^53. */
export const addToAmount = (a: Amount, lo: number, hi: number, e: number): void => {
  if (a.loS !== '') return
  const least = Math.min(a.loE, e)
  a.loM = a.loM * 10 ** (a.loE - least) + lo * 10 ** (e - least)
  a.hiM = a.hiM * 10 ** (a.hiE - least) + hi * 10 ** (e - least)
  a.loE = a.hiE = least
}

/** Raises the upper bound by the last step of a large numeral (100 of 300), else by one: what 多 after the unit says. */
export const addStep = (a: Amount): void => {
  let m = a.hiM
  let step = 1
  if (a.big || m >= 100) while (m > 0 && m % 10 === 0) { m /= 10; step *= 10 }
  a.hiM += step
}

/** The sign of the numeral turned. */
export const negateAmount = (a: Amount): void => {
  const { loM, loS, loE } = a
  a.loM = a.hiM === 0 ? 0 : -a.hiM
  a.hiM = loM === 0 ? 0 : -loM
  a.loS = a.hiS === '' ? '' : `-${a.hiS}`
  a.hiS = loS === '' ? '' : `-${loS}`
  a.loE = a.hiE
  a.hiE = loE
}
