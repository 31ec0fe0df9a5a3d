import { begin, wordIndex, type WordIndex } from '../lexicon/WordIndex.js'

/** What a word that is no numeral begins. */
export type Starter =
  | { readonly does: 'rate'; readonly per: string; readonly wide: boolean }
  | { readonly does: 'half' | 'double' | 'every' | 'ordinal' | 'skip' | 'hao' | 'flow' }

const rate = (per: string, wide = false): Starter => ({ does: 'rate', per, wide })
const act = (does: Exclude<Starter['does'], 'rate'>): Starter => ({ does }) as Starter

const rows = (): readonly (readonly [string, Starter])[] => [
  [begin('人均', 'GDP 国内生产总值 国民生产毛额 国民总收入 可支配收入 收入 消费'), rate('person', true)], ['吨价', rate('t', true)], ['呎价', rate('[sft_i]')],
  ['人均', rate('person')], ['户均', rate('户')], [begin('日', '均 平均 产 薪'), rate('d')], [begin('月', '均 平均 薪 领 入 租 产 费'), rate('mo')], [begin('年', '均 平均 薪 产 租金 费 收入 产值 使用费'), rate('a')], ['周均 周平均 周薪', rate('wk')],
  ['年 月 日', act('flow')],
  ['时速 时薪', rate('h')], ['场均', rate('场')], ['套均', rate('套')], ['生均', rate('person')], ['秒速', rate('s')], ['亩均 亩产 亩施 亩用 亩放', rate('[mu]')],
  ['每', act('every')], ['半 个多', act('half')], ['翻', act('double')], ['第', act('ordinal')],
  ['年均温 年均气温 月均气温 年平均温 年平均气温 月平均气温 半斤八两 怀胎十月 成千上万 好半天 大半天', act('skip')],
  ['好几 好', act('hao')],
]

let index: WordIndex<Starter> | undefined

export const starters = (): WordIndex<Starter> => index ??= wordIndex(rows())
