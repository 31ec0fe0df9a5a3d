import type { Modifier } from '@wanyi/quantity'
import { wordIndex, type WordIndex } from './WordIndex.js'

/** A hedge before a number, by its last character. `reach` says that verbs and particles may stand between (至少增长了178倍). */
export interface LeftHedge {
  readonly word: string
  /** `''` for a word that says nothing but may stand between hedge and number; `stop` for a word that only looks like a hedge. */
  readonly modifier: Modifier | '' | 'stop'
  readonly reach: boolean
}

const near: readonly (readonly [Modifier, string])[] = [
  ['over', '超 逾 破 冲破 涨破 过 ＞ >'],
  ['atLeast', '≥ ⩾ 上'],
  ['under', '＜ <'],
  ['atMost', '≤ ⩽'],
  ['nearly', '近'],
  ['about', '≈'],
]

const far: readonly (readonly [Modifier, string])[] = [
  ['over', '超过 超逾 突破 高于 多于 多过 大于 不止 超出 远超'],
  ['atLeast', '至少 最少 少说 最低 不下 不下于 起码 大于等于 大于或等于 大于或者等于'],
  ['under', '不到 不足 低于 少于 小于 未满 不满 未到 跌破 未达 不及 失守 跌穿'],
  ['atMost', '最多 至多 顶多 小于等于 小于或等于 小于或者等于 上限 上限为 最迟'],
  ['nearly', '将近 接近 逼近 直逼 迫近 几乎 几近 近乎'],
  ['about', '约 大约 大概 差不多 约合 约为 约占 约等于 约有 大致'],
]

const fillers = '为 按 了 得 有 是 在 达 达到 到 占 占到 需 需要 需时 要 用 花 花费 增长 增加 上涨 下降 下跌 减少 下滑 上升 提高 提升 缩减 升 降 涨 跌 翻 持有 拥有 '
  + '投入 共 共有 共计 合计 曾 已 已经 也 就 都 会 将 可 能 可以 的 仅 只 只有 又 或 支付 收 卖 于 平均 各 可达 再 还 应 保持 维持 支持 容纳 带来 产生 生产 使用 存在 包括 包含 获得 季减 季增 年增 年减 月增 月减 价值 耗资 投资 造成 创造 提供 新增 消耗 落在'

/** Words that end like a hedge: on each line how they end, and with what they begin. */
const stops = `
近 最附邻靠临相远
约 合契纽节制签预条违
过 经通不渡度难见路去做有
超 高赶反买卖出入
上 马以网线早晚加上路身
破 打爆侦划刺
`

const longStops = '超级 市场上 只不过'

let index: Map<number, LeftHedge[]> | undefined

/** Hedges before a number by their last character, the longest first. */
export const leftHedges = (): Map<number, LeftHedge[]> => {
  if (index) return index
  index = new Map()
  const put = (words: string, modifier: LeftHedge['modifier'], reach: boolean): void => {
    for (const word of words.split(' ')) {
      const last = word.charCodeAt(word.length - 1)
      const list = index!.get(last) ?? []
      if (!list.some((hedge) => hedge.word === word)) list.push({ word, modifier, reach })
      index!.set(last, list)
    }
  }
  for (const [modifier, words] of far) put(words, modifier, true)
  for (const [modifier, words] of near) put(words, modifier, false)
  for (const line of stops.trim().split('\n')) for (const first of line.slice(2)) put(first + line.charAt(0), 'stop', false)
  put(longStops, 'stop', false)
  put(fillers, '', false)
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

let right: WordIndex<Modifier> | undefined

/** Hedges after a number by their first character; 内 and 起 have rules of their own. */
export const rightHedges = (): WordIndex<Modifier> => right ??= wordIndex<Modifier>([
  ['或者以上 或以上 及以上 以上 或更多 或者更多', 'atLeast'],
  ['或者以下 或以下 及以下', 'atMost'],
  ['以下 之下', 'under'],
  ['以内 之内 上限 为上限 为限 封顶', 'atMost'],
  ['左右 上下 前后', 'about'],
  ['不到 都不到', 'under'],
  ['+', 'over'],
])
