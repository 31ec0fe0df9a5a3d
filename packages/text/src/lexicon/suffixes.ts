import { classifierTable, currencyTable, unitTable } from '@wanyi/quantity'
import { foldVariants } from './variants.js'
import { falseFriends } from './falseFriends.js'
import { addWord, type WordIndex } from './WordIndex.js'

/** What a word after a numeral makes of it. */
export type SuffixKind = 'money' | 'percent' | 'multiple' | 'count' | 'measure' | 'duration' | 'age'

/** A word after a numeral: its unit, and by how much the numeral is to be multiplied (`times` × 10^`shift`). */
export interface Suffix {
  readonly word: string
  readonly kind: SuffixKind
  readonly unit: string
  readonly times: number
  readonly shift: number
  /** Characters that make it the beginning of another word. */
  readonly not: string
}

/** Names that mean something else far more often, or that are read by rules of their own. */
const LEFT_OUT = /* @__PURE__ */ new Set(/* @__PURE__ */ ('时 分 月 季 钱 担 开 巴 欧 % ‰ 元钱 方 人份 个字 个汉字 个参数 '
  + '克 床 室 把 副 尾 羽 面 扇 则 题 案 番 味 服 丸 池 仓 团 维 丝 截 型 队 群 车 行 站').split(' '))

const integer = (times: number): readonly [times: number, shift: number] => {
  let shift = 0
  let m = times
  while (m !== Math.round(m)) { m = Math.round(m * 1e9) / 1e8; shift-- }
  while (m >= 10 && m % 10 === 0) { m /= 10; shift++ }
  return [m, shift]
}

const CJK = /^[\u2e80-\u9fff\uf900-\ufaff㎏㎎㎞㎝㎜㎚㎡]/

/** Every word of the registry that may stand after a numeral, and the few that the registry has no place for. */
export const buildSuffixes = (own: readonly { readonly word: string; readonly kind: SuffixKind; readonly unit: string }[] = []): WordIndex<Suffix> => {
  const index: WordIndex<Suffix> = new Map()
  const friends = falseFriends()
  const put = (name: string, kind: SuffixKind, unit: string, value = 1, leave = true): void => {
    const word = foldVariants(name)
    if ((leave && LEFT_OUT.has(word)) || index.get(word.charCodeAt(0))?.some((row) => row[0] === word)) return
    const [times, shift] = integer(value)
    addWord(index, word, { word, kind, unit, times, shift, not: friends.get(word) ?? '' })
  }
  for (const { word, kind, unit } of own) put(word, kind, unit, 1, false)
  put('克', 'measure', 'g', 1, false)
  for (const word of ['周岁', '岁']) put(word, 'age', 'a')
  for (const [word, unit, times] of [['个千分点', 'pp', 0.1], ['千分点', 'pp', 0.1], ['bp', 'bp', 1], ['个bp', 'bp', 1], ['个BP', 'bp', 1], ['厘', '1', 0.01], ['BP', 'bp', 1], ['bps', 'bp', 1], ['BPs', 'bp', 1],
    ['%', '1', 0.01], ['％', '1', 0.01], ['﹪', '1', 0.01], ['‰', '1', 0.001]] as const) put(word, 'percent', unit, times, false)
  for (const [word, unit, times] of [['个星期', 'wk', 1], ['个礼拜', 'wk', 1], ['年头', 'a', 1], ['个年头', 'a', 1], ['个钟', 'h', 1], ['个钟点', 'h', 1],
    ['小时', 'h', 1], ['整年', 'a', 1], ['整天', 'd', 1], ['昼夜', 'd', 1], ['个季', 'mo', 3], ['个月', 'mo', 1],
    ['个世纪', 'a', 100]] as const) put(word, 'duration', unit, times)
  for (const [word, unit, times] of [['度电', 'kW.h', 1], ['摄氏°', 'Cel', 1], ['华氏°', '[degF]', 1], ['°', 'Cel', 1], ['°C', 'Cel', 1], ['℃', 'Cel', 1], ['°F', '[degF]', 1], ['℉', '[degF]', 1], ['公里', 'km', 1], ['英里', '[mi_i]', 1],
    ['个加仑', '[gal_us]', 1], ["'", '[ft_i]', 1], ['m²', 'm2', 1], ['km²', 'km2', 1], ['千兆瓦', 'GW', 1], ['万千瓦', 'kW', 1e4],
    ['牛米', 'N.m', 1], ['牛·米', 'N.m', 1], ['千瓦', 'kW', 1], ['吉瓦', 'GW', 1], ['毫克', 'mg', 1]] as const) put(word, 'measure', unit, times)
  for (const { code, kind, zh, zhHant, multiples } of unitTable()) {
    const suffix: SuffixKind | undefined = kind === 'time' ? 'duration' : code === 'x' ? 'multiple' : code === 'pp' || code === 'bp' ? 'percent'
      : kind === 'number' || kind === 'person' || kind === 'share' || kind === 'each' || kind === 'character' ? undefined : kind === 'token' ? 'count' : 'measure'
    if (!suffix) continue
    for (const word of [...zh, ...zhHant]) if (CJK.test(word)) put(word, suffix, kind === 'token' ? 'token' : code)
    for (const [word, times] of multiples) put(word, suffix, code, times)
  }
  for (const { code, zh, zhHant, multiples } of currencyTable()) {
    for (const word of [...zh, ...zhHant]) put(word, 'money', code)
    for (const [word, times] of multiples) put(word, 'money', code, times)
  }
  for (const [word, unit, times] of [['美圆', 'USD', 1], ['欧圆', 'EUR', 1], ['镑', 'GBP', 1], ['蚊', 'HKD', 1], ['仙', 'HKD', 0.01], ['毫', 'HKD', 0.1], ['日本钱', 'JPY', 0.01], ['角', 'CNY', 0.1], ['毛', 'CNY', 0.1],
    ['毛钱', 'CNY', 0.1], ['块', 'CNY', 1]] as const) put(word, 'money', unit, times)
  put('分', 'count', '分', 1, false)
  put('号人', 'count', '号')
  for (const { word, hant } of classifierTable()) {
    put(word, 'count', word)
    if (hant !== word) put(hant, 'count', hant)
  }
  for (const word of '个 人次 克拉 平 枚 所 席 束 桶 笼 村 省 市 县 参数 词 种 样 代 标箱 通 局 球 胜 负 败'.split(' ')) if (!index.get(word.charCodeAt(0))?.some((row) => row[0] === word)) put(word, 'count', word)
  return index
}
