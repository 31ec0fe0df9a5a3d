import { WanyiError } from '@wanyi/quantity'
import { checkOptions } from './checkOptions.js'
import type { Dropped, ExtractOptions, Holidays, Prefer } from './ExtractOptions.js'
import type { MentionKind } from './Mention.js'
import { buildSuffixes, type Suffix } from '../lexicon/suffixes.js'
import type { WordIndex } from '../lexicon/WordIndex.js'
import { type NumeralStop } from '../numeral/readNumeral.js'
import { textStop } from './textStop.js'

/** The options made ready, once for many texts. */
export interface Settings {
  /** Days since 1970-01-01 of the reference date; NaN without one. */
  readonly refDay: number
  readonly refYear: number
  readonly refMonth: number
  readonly prefer: Prefer
  readonly kinds: ReadonlySet<MentionKind> | undefined
  readonly yen: string
  readonly yuan: string
  readonly exact: boolean
  readonly explain: boolean
  readonly onDrop: ((dropped: Dropped) => void) | undefined
  readonly suffixes: WordIndex<Suffix>
  readonly stop: NumeralStop
  /** 1 for each character that may continue a quantity or a date after its numeral. */
  readonly follow: Uint8Array
  readonly holidays: Holidays | undefined
}

let shared: WordIndex<Suffix> | undefined
let sharedFollow: Uint8Array | undefined

const FOLLOW = "×*成折倍分又半点个兆年月日号世财季时大第比兑%‰°'′/:：-–—―─〜ー∼−~至到和与或+^.· 「」』”’¼½¾∶µμ\u3000\u00a0"

const followers = (suffixes: WordIndex<Suffix>): Uint8Array => {
  const table = new Uint8Array(65536)
  for (const c of suffixes.keys()) table[c] = 1
  for (const char of FOLLOW) table[char.charCodeAt(0)] = 1
  for (let c = 65; c < 123; c++) if (c < 91 || c > 96) table[c] = 1
  return table
}

const refDate = (value: string | Date | undefined): Date | undefined => {
  if (value === undefined) return undefined
  const date = new Date(typeof value === 'string' || value instanceof Date ? value : NaN)
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  // beside the first and the last years of four digits there are dates that EDTF cannot write in four
  if (!/^[1-8]/.test(day) || (typeof value === 'string' && day !== value)) {
    throw new WanyiError('INVALID_DATE', { expected: 'a day of the years 1000 to 8999, as YYYY-MM-DD or a Date', received: String(value), path: 'referenceDate' })
  }
  return date
}

export const settings = (options: ExtractOptions): Settings => {
  checkOptions(options)
  const ref = refDate(options.referenceDate)
  const own = options.units?.map(({ word, kind, unit }) => ({ word, kind, unit: unit ?? word }))
  const suffixes = own?.length ? buildSuffixes(own) : shared ??= buildSuffixes()
  return {
    refDay: ref ? Math.floor(ref.getTime() / 864e5) : NaN,
    refYear: ref ? ref.getUTCFullYear() : NaN,
    refMonth: ref ? ref.getUTCMonth() + 1 : NaN,
    prefer: options.prefer ?? 'nearest',
    kinds: options.kinds && new Set(options.kinds),
    yen: options.currency?.yen ?? 'CNY',
    yuan: options.currency?.yuan ?? 'CNY',
    exact: options.exact ?? false,
    explain: Boolean(options.explain),
    onDrop: typeof options.explain === 'function' ? options.explain : undefined,
    suffixes,
    stop: textStop(suffixes),
    follow: own?.length ? followers(suffixes) : sharedFollow ??= followers(suffixes),
    holidays: options.holidays,
  }
}
