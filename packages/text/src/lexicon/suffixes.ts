import { type NamedUnit, wordTable } from '@wanyi/quantity'
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

/** The `word` of a unit of the caller's own, which no rule for words such as 度 and 块 knows. */
export const OWN = '\0'

/** Names that mean something else far more often, or that are read by rules of their own. */
const LEFT_OUT = '时分钱欧克室月尾羽丸池担方面扇则副案番服味车床型仓团维丝开巴季截群队行'
const LONGER_LEFT_OUT = ['元钱', '人份', '个字', '个汉字', '个参数']

/** Words that the registry has no place for, or means otherwise: on each line a kind, then each word with its unit, and how many of it the word means. */
const MORE = `
measure 克=g 度电=kW.h 摄氏°=Cel 华氏°=[degF] °=Cel °C=Cel ℃=Cel °F=[degF] ℉=[degF] 个加仑=[gal_us] '=[ft_i] m²=m2 km²=km2 方=m3 千兆瓦=GW 万千瓦=kW*1e4 牛米=N.m 牛·米=N.m
count 人天=人天 天次=天次 波=波 周期=周期 省市=省市 挡=挡 GPU小时=GPU小时 GPU时=GPU时 转=转 车道=车道
age 周岁=a 岁=a
percent 个千分点=pp*0.1 千分点=pp*0.1 bp=bp 个bp=bp 个BP=bp 厘=1*0.01 BP=bp bps=bp BPs=bp %=1*0.01 ‰=1*0.001 ppm=1*1e-6
duration 个钟点=h 个钟=h 个年头=a 昼夜=d 整天=d 整年=a 年头=a 个季=mo*3
money 美圆=USD 欧圆=EUR 镑=GBP 蚊=HKD 仙=HKD*0.01 毫=HKD*0.1 日本钱=JPY*0.01 角=CNY*0.1 毛=CNY*0.1 毛钱=CNY*0.1
count 号人=号 代=代 败=败 晚=晚 房=房 县市=县市 厅=厅 夜=夜 城=城 卫=卫 乡镇=乡镇 乡=乡 街道=街道 床=床 助攻=助攻 马赫=马赫 级分=级分 镇=镇 抢断=抢断 室=室 区=区 部分=部分 分=分 基=基 石=石 篮板=篮板 盖帽=盖帽
`

/** The times as a whole number and a power of ten: 0.1 is 1 and -1. */
const integer = (times: number): readonly [times: number, shift: number] => {
  let shift = 0
  let m = times
  while (m !== Math.round(m)) { m = Math.round(m * 1e9) / 1e8; shift-- }
  while (m >= 10 && m % 10 === 0) { m /= 10; shift++ }
  return [m, shift]
}

const CJK = /^[\u2e80-\u9fff\uf900-\ufaff㎏㎎㎞㎝㎜㎚㎡]/

/** What the units of a kind make of a numeral; undefined for those that are no words of a text. */
const suffixKind = ({ code, kind }: NamedUnit): SuffixKind | undefined => {
  if (code === 'x') return 'multiple'
  if (code === 'pp' || code === 'bp') return 'percent'
  switch (kind) {
    case 'currency': return 'money'
    case 'time': return 'duration'
    case 'classifier': case 'token': return 'count'
    case 'number': case 'person': case 'share': case 'each': case 'character': return undefined
    default: return 'measure'
  }
}

/** Every word of the registry that may stand after a numeral, and the few that the registry has no place for; the first meaning of a word holds. */
export const buildSuffixes = (own: readonly { readonly word: string; readonly kind: SuffixKind; readonly unit: string }[] = []): WordIndex<Suffix> => {
  const index: WordIndex<Suffix> = new Map()
  const friends = falseFriends()
  const put = (name: string, kind: SuffixKind, unit: string, value = 1): void => {
    const word = foldVariants(name)
    if (index.get(word.charCodeAt(0))?.some((row) => row[0] === word)) return
    const [times, shift] = integer(value)
    addWord(index, word, { word, kind, unit, times, shift, not: friends.get(word) ?? '' })
  }
  for (const { word, kind, unit } of own) {
    const folded = foldVariants(word)
    addWord(index, folded, { word: OWN, kind, unit, times: 1, shift: 0, not: friends.get(folded) ?? '' })
  }
  for (const line of MORE.trim().split('\n')) {
    const [kind, ...entries] = line.split(' ')
    for (const entry of entries) {
      const [word = '', unit = '', times = '1'] = entry.split(/[=*]/)
      put(word, kind as SuffixKind, unit, Number(times))
    }
  }
  for (const named of wordTable()) {
    const kind = suffixKind(named)
    if (kind) for (const [word, times] of named.words) if (CJK.test(word) && !(word.length > 1 ? LONGER_LEFT_OUT.includes(word) : LEFT_OUT.includes(word))) put(word, kind, named.code, times)
    // 毫摩尔, 微安
    if (named.metric && kind === 'measure') for (const prefix of ['毫m', '微u', '纳n', '皮p']) for (const [word] of named.words) if (CJK.test(word)) put(prefix.charAt(0) + word, kind, prefix.charAt(1) + named.code)
  }
  return index
}
