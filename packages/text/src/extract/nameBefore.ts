import type { Cursor } from './Cursor.js'
import { has } from './has.js'

/**
 * Pairs of a character before and a numeral after that are one word: 大陆, 队伍, 放肆, 星期一 without a reference date, 第几, 全国两会.
 * On each line the numerals, and the characters that take each of them.
 */
const PAIRS = `
一 统唯专单之万合某逐如划惟同另不无金归雷
伍 队军退入行落为
陆 大登着内水
兆 嘉预吉征
一二三四五六七八九 其老小
八 朱腊华
一二 略若
三 张再
五 王端
肆 放
拾 收
四 李
一二三四五六七八九十 初
十 红
十一 双
六 赵
九 重
三四 阿
`

let pairs: Map<string, string> | undefined

/** The numerals that make a word together with the character before. */
const numeralsAfter = (before: string): string | undefined => {
  pairs ??= new Map(PAIRS.trim().split('\n').flatMap((line) => {
    const [numerals = '', characters = ''] = line.split(' ')
    return Array.from(characters, (character) => [character, numerals] as const)
  }))
  return pairs.get(before)
}

/** The end of a numeral that is part of a word together with the character before it, or 0. */
export const nameBefore = (cur: Cursor, at: number, end: number): number => {
  if (at <= cur.sentence || end - at > 2) return 0
  const { text } = cur
  const first = text.charAt(at)
  const before = text.charAt(at - 1)
  const list = numeralsAfter(before)
  if (!list?.includes(text.slice(at, end))) return 0
  if (end - at === 2 && text.slice(at, end) !== list) return 0
  // 不一 and 同一 but 不一会; 大陆, but 大 陆佰; a numeral with a unit of its own stays
  if (first === '一' && has('个', text, end) && '单之任某同另不'.includes(before)) return end
  if (first === '一' && has('年月日周天', text, end) && '不如逐同若'.includes(before)) return 0
  if (has('小老', before) && end < cur.n && has('个家名位次岁年月天', text, end)) return 0
  if (before === '其' && has('个家月年中', text, end)) return 0
  return end
}
