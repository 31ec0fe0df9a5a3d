import { readNames } from './readNames.js'
import type { UnitKind } from './unitKinds.js'
import { unitSizes } from './unitSizes.js'
import { unitWords } from './unitWords.js'

/** One unit of the registry. */
export interface Unit {
  /** The code that a `Quantity` holds: UCUM, or our own where UCUM has none. */
  readonly code: string
  readonly kind: UnitKind
  /** How many of the kind's base unit it is, as an exact fraction: `[1, 3]` metre for 尺. */
  readonly ratio: readonly [numerator: number, denominator: number]
  /** The same as one number. */
  readonly factor: number
  /** What to print after a number in English. */
  readonly symbol: string
  /** UCUM prefixes may stand before it. */
  readonly metric: boolean
  /** Chinese names and spellings found in texts, the usual simplified name first. */
  readonly zh: readonly string[]
  /** Names in traditional script, the usual one first; empty where both scripts write the same. */
  readonly zhHant: readonly string[]
  /** Words that mean several of the unit: 季度 is 3 months, 毫秒 a thousandth of a second. */
  readonly multiples: readonly (readonly [word: string, times: number])[]
}

const readUnits = (): readonly Unit[] => {
  const names = new Map(unitWords().map((row) => [row.code, row.names]))
  return unitSizes().map((size) => ({ ...size, ...readNames(names.get(size.code) ?? []) }))
}

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: readonly Unit[] | undefined

/**
 * The one unit registry (currencies and classifiers have tables of their own): what `parseUnit` accepts, what `formatUnit` prints, and
 * the Chinese words by which a text names each unit.
 *
 * Codes and factors are UCUM's; a UCUM prefix may stand before every unit marked `metric` (`Mtoken`, `PFLOPS`). Ours, because UCUM has none:
 * the market units of China in brackets (`[jin]`, `[mu]`, …: 1 市尺 = 1/3 m, 1 市斤 = 500 g, 150 丈 = 1 里, 6000 square 尺 = 1 亩, and since 1959
 * ten 两 a 斤; 1 台斤 = 600 g, 1 坪 = 400/121 m2), `[bbl]` for UCUM's `[bbl_us]`, `B` for UCUM's `By` (UCUM's `B` is the bel), `bps`, `FLOP`, `FLOPS`, `OP`, `OPS`, `token`, `char`, `person`,
 * `share`, `each`, `pp` (a percentage point), `bp` (a basis point) and `x` (a multiple). `KB` is 1000 bytes, `KiB` 1024. A month is a/12 and a year
 * 365.25 d, as in UCUM. `Cel` and `[degF]` are scales with an offset, which `convert` knows.
 *
 * @see https://github.com/ucum-org/ucum ucum-essence.xml, the machine-readable table of UCUM
 * @see https://www.wikiwand.com/zh/articles/%E5%B8%82%E5%88%B6%E5%8D%95%E4%BD%8D the market units, their laws of 1929 and 1959
 * @see https://nioah.com/2022/11/02/7448 台斤 and 坪
 */
export const unitTable = (): readonly Unit[] => made ??= readUnits()
