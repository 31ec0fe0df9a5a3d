import type { Modifier } from '@wanyi/quantity'

/** A hedge before a number, by its last character. `reach` says that verbs and particles may stand between (至少增长了178倍). */
export interface LeftHedge {
  readonly word: string
  /** `''` for a word that says nothing but may stand between hedge and number; `stop` for a word that only looks like a hedge. */
  readonly modifier: Modifier | '' | 'stop'
  readonly reach: boolean
}

const near: readonly (readonly [Modifier, string])[] = [
  ['over', '超 逾 破 冲破 衝破 涨破 漲破 过 過 ＞ >'],
  ['atLeast', '≥ ⩾ 上'],
  ['under', '＜ <'],
  ['atMost', '≤ ⩽'],
  ['nearly', '近'],
  ['about', '≈'],
]

const far: readonly (readonly [Modifier, string])[] = [
  ['over', '超过 超過 超逾 突破 高于 高於 多于 多於 多过 大于 大於 不止 超出 远超 遠超'],
  ['atLeast', '至少 最少 最低 不低于 不低於 不少于 不少於 不小于 不小於 不下 不下于 不下於 起码 起碼 大于等于 大于或等于 大于或者等于 大於等於 大於或等於 不得少于 不得低于 不得少於 不得低於'],
  ['under', '不到 不足 低于 低於 少于 少於 小于 小於 未满 未滿 不满 不滿 跌破 未达 未達 不及 失守'],
  ['atMost', '最多 至多 不超过 不超過 不超 不高于 不高於 不多于 不多於 不大于 不大於 小于等于 小于或等于 小于或者等于 小於等於 小於或等於 不得超过 不得超過 不得高于 不得高於 上限 上限为 上限為 最迟 最遲'],
  ['nearly', '将近 將近 接近 逼近 直逼 迫近 几乎 幾乎 几近 幾近 近乎'],
  ['about', '约 約 大约 大約 大概 差不多 约合 約合 约为 約為 约占 約佔 约等于 约有 約有 大致'],
]

const fillers = '为 為 了 有 是 在 达 達 达到 達到 到 占 佔 占到 需 需要 需时 要 用 花 花费 花費 增长 增長 增加 上涨 上漲 下降 下跌 减少 減少 下滑 上升 提高 提升 缩减 升 降 涨 漲 跌 翻 持有 拥有 擁有 '
  + '投入 共 共有 共计 共計 合计 合計 曾 已 已经 已經 也 就 都 会 會 将 將 可 能 可以 的 仅 僅 只 只有 又 或 支付 收 卖 賣 于 平均 各 可达 可達 再 还 還 应 應 保持 维持 維持 支持 容纳 容納 带来 產生 产生 生产 使用 存在 包括 包含 获得 獲得 价值 價值 耗资 耗資 投资 投資 造成 创造 創造 提供 新增'

const stops = '最近 附近 合约 合約 契约 契約 纽约 紐約 节约 節約 制约 制約 签约 簽約 预约 預約 条约 條約 违约 違約 经过 經過 通过 通過 不过 不過 渡过 度过 度過 难过 見過 见过 路过 去过 做过 有过 超级 高超 赶超 反超 马上 以上 网上 線上 线上 早上 晚上 加上 上上 路上 身上 市场上 邻近 靠近 临近 臨近 相近 远近 遠近 打破 爆破 侦破 只不过 只不過'

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
  put(stops, 'stop', false)
  put(fillers, '', false)
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/** Hedges after a number, the longest first; 内 and 起 have rules of their own. */
export const rightHedges: readonly (readonly [word: string, modifier: Modifier])[] = [
  ['或者以上', 'atLeast'], ['或以上', 'atLeast'], ['及以上', 'atLeast'], ['以上', 'atLeast'], ['或更多', 'atLeast'],
  ['或者以下', 'atMost'], ['或以下', 'atMost'], ['及以下', 'atMost'], ['以下', 'under'], ['之下', 'under'],
  ['以内', 'atMost'], ['以內', 'atMost'], ['之内', 'atMost'], ['之內', 'atMost'], ['上限', 'atMost'], ['封顶', 'atMost'], ['封頂', 'atMost'],
  ['左右', 'about'], ['上下', 'about'], ['前后', 'about'], ['前後', 'about'], ['不到', 'under'], ['+', 'over'], ['＋', 'over'],
]
