import { type NamedUnit, wordTable } from '@wanyi/quantity'
import { wordRows } from './WordIndex.js'

/** Latin spellings, and the code that each means where it differs. */
const SPELLED = /* @__PURE__ */ new Map(/* @__PURE__ */ wordRows([
  ['KM Km', 'km'], ['KG Kg', 'kg'], ['CM', 'cm'], ['MM', 'mm'], ['ML ml cc CC', 'mL'], ['l', 'L'], ['ha hm2', 'har'], ['KW Kw kw', 'kW'],
  ['WH Wh', 'W.h'], ['KWh KWH kWh kwh', 'kW.h'], ['MWh', 'MW.h'], ['GWh', 'GW.h'], ['TWh', 'TW.h'], ['Ah', 'A.h'], ['mAh', 'mA.h'],
  ['inch inches in', '[in_i]'], ['ft foot feet feets', '[ft_i]'], ['lb lbs', '[lb_av]'], ['oz', '[oz_av]'], ['mile miles', '[mi_i]'],
  ['hp HP', '[HP]'], ['mmHg', 'mm[Hg]'], ['dl', 'dL'], ['hz HZ', 'Hz'], ['Mhz MHZ', 'MHz'], ['Ghz GHZ', 'GHz'], ['kB kb Kb', 'KB'], ['mb', 'MB'],
  ['gb', 'GB'], ['tb', 'TB'], ['Mb', 'Mbit'], ['Gb', 'Gbit'], ['sec secs', 's'], ['mins', 'min'], ['hr hrs hour hours', 'h'], ['day days', 'd'],
  ['mbps', 'Mbps'], ['Tokens Token tokens TOKEN', 'token'], ['bbl', '[bbl]'], ['Flops', 'FLOPS'],
]))

const TIMES: Readonly<Record<string, readonly [unit: string, shift: number]>> = { ms: ['s', -3], us: ['s', -6], μs: ['s', -6], µs: ['s', -6], ns: ['s', -9] }

/** Letters that stand for something else after a numeral: K, W, M, B, T are multipliers, G a generation, A a grade. */
const REFUSED = /* @__PURE__ */ new Set(/* @__PURE__ */ 'a A B C F G J K M N P S T E V b c e k m2k x D pp bp Pa AU By ar bar OP char each share person nat Erl Ton'.split(' '))

/** UCUM's prefixes; a text need not know their powers. */
const PREFIX = /^(?:[YZEPTGMkKhdcmunpfa]|da|[KMGTP]i)$/

/** Kinds whose units no prefix stands before. */
const UNPREFIXED: readonly string[] = ['time', 'token', 'person', 'share']

let index: Map<string, readonly [kind: 'measure' | 'duration' | 'count', unit: string, shift: number] | null> | undefined

const unitOf = (code: string): NamedUnit | undefined => wordTable().find((unit) => unit.code === code && unit.kind !== 'currency')

const find = (word: string): readonly ['measure' | 'duration' | 'count', string, number] | null => {
  if (REFUSED.has(word)) return word === 'V' ? ['measure', 'V', 0] : null
  if (word === 'TEU') return ['count', word, 0]
  const times = TIMES[word]
  if (times) return ['duration', times[0], times[1]]
  const code = SPELLED.get(word) ?? word.replace(/^[μµ]/, 'u').replace(/^([kMG]W)[ep]$/, '$1')
  const unit = unitOf(code)
  if (unit) return unit.kind === 'number' ? null : [unit.kind === 'time' ? 'duration' : unit.kind === 'token' ? 'count' : 'measure', code, 0]
  for (const length of [1, 2]) {
    const base = PREFIX.test(code.slice(0, length)) ? unitOf(code.slice(length)) : undefined
    if (base?.metric && !UNPREFIXED.includes(base.kind)) return ['measure', code, 0]
  }
  return null
}

/** The unit that a run of letters after a numeral means (`kg`, `TFLOPS`, `ms`), or null. What was asked before is remembered, up to a limit. */
export const latinUnit = (word: string): readonly ['measure' | 'duration' | 'count', string, number] | null => {
  index ??= new Map()
  const known = index.get(word)
  if (known !== undefined) return known
  const found = find(word)
  if (index.size < 500) index.set(word, found)
  return found
}
