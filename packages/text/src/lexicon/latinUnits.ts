import { type NamedUnit, wordTable } from '@wanyi/quantity'

/** Latin spellings that differ from the code, and codes that a text never means by the bare letters (`A`, `T`, `a`). */
const SPELLED: Readonly<Record<string, string>> = {
  KM: 'km', Km: 'km', KG: 'kg', Kg: 'kg', CM: 'cm', MM: 'mm', ML: 'mL', ml: 'mL', cc: 'mL', CC: 'mL', l: 'L', ha: 'har', hm2: 'har', KW: 'kW', Kw: 'kW', kw: 'kW', WH: 'W.h', Wh: 'W.h', KWh: 'kW.h', KWH: 'kW.h', kWh: 'kW.h',
  kwh: 'kW.h', MWh: 'MW.h', GWh: 'GW.h', TWh: 'TW.h', Ah: 'A.h', mAh: 'mA.h', inch: '[in_i]', inches: '[in_i]', in: '[in_i]', ft: '[ft_i]', foot: '[ft_i]', feet: '[ft_i]', feets: '[ft_i]', lb: '[lb_av]', lbs: '[lb_av]',
  oz: '[oz_av]', mile: '[mi_i]', miles: '[mi_i]', hp: '[HP]', HP: '[HP]', mmHg: 'mm[Hg]', dl: 'dL', hz: 'Hz', HZ: 'Hz', Mhz: 'MHz', MHZ: 'MHz', Ghz: 'GHz', GHZ: 'GHz', kB: 'KB', kb: 'KB', Kb: 'KB', mb: 'MB', gb: 'GB', tb: 'TB',
  Mb: 'Mbit', Gb: 'Gbit', sec: 's', secs: 's', mins: 'min', hr: 'h', hrs: 'h', hour: 'h', hours: 'h', day: 'd', days: 'd', mbps: 'Mbps', Tokens: 'token', Token: 'token', tokens: 'token', TOKEN: 'token', bbl: '[bbl]', Flops: 'FLOPS', m2: 'm2', m3: 'm3', km2: 'km2', cm3: 'cm3',
}

const TIMES: Readonly<Record<string, readonly [unit: string, shift: number]>> = { ms: ['s', -3], us: ['s', -6], μs: ['s', -6], µs: ['s', -6], ns: ['s', -9] }

/** Letters that stand for something else after a numeral: K, W, M, B, T are multipliers, G a generation, A a grade. */
const REFUSED = new Set(['a', 'A', 'B', 'C', 'F', 'G', 'J', 'K', 'M', 'N', 'P', 'S', 'T', 'E', 'V', 'b', 'c', 'e', 'k', 'm2k', 'x', 'D', 'pp', 'bp', 'Pa', 'AU', 'By', 'ar', 'bar', 'OP', 'char', 'each', 'share', 'person', 'nat', 'Erl', 'Ton'])

/** UCUM's prefixes; a text need not know their powers. */
const PREFIX = /^(?:[YZEPTGMkKhdcmunpfa]|da|[KMGTP]i)$/

/** Kinds whose units no prefix stands before. */
const UNPREFIXED: readonly string[] = ['time', 'temperature', 'token', 'person', 'share']

let index: Map<string, readonly [kind: 'measure' | 'duration' | 'count', unit: string, shift: number] | null> | undefined

const unitOf = (code: string): NamedUnit | undefined => wordTable().find((unit) => unit.code === code && unit.kind !== 'currency')

const find = (word: string): readonly ['measure' | 'duration' | 'count', string, number] | null => {
  if (REFUSED.has(word)) return word === 'V' ? ['measure', 'V', 0] : null
  const times = TIMES[word]
  if (times) return ['duration', times[0], times[1]]
  const code = SPELLED[word] ?? word.replace(/^[μµ]/, 'u').replace(/^([kMG]W)[ep]$/, '$1')
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
