import type { Cursor } from './Cursor.js'
import { has } from './has.js'

/**
 * Pairs of a character before and a numeral after that are one word: 大陆, 队伍, 放肆, 星期一 without a reference date, 第几, 全国两会.
 * The character before, and the numerals that it takes.
 */
const PAIRS: Readonly<Record<string, string>> = {
  大: '陆', 登: '陆', 着: '陆', 内: '陆', 水: '陆', 队: '伍', 军: '伍', 退: '伍', 入: '伍', 行: '伍', 落: '伍', 为: '伍', 放: '肆', 收: '拾', 统: '一', 唯: '一',
  专: '一', 单: '一', 之: '一', 其: '一二三四五六七八九', 万: '一', 合: '一', 某: '一', 逐: '一', 如: '一', 划: '一', 惟: '一', 同: '一', 另: '一', 不: '一', 略: '一二', 张: '三',
  李: '四', 王: '五', 朱: '八', 初: '一二三四五六七八九十', 老: '一二三四五六七八九', 小: '一二三四五六七八九', 无: '一', 若: '一二', 再: '三', 红: '十', 双: '十一', 金: '一',
  归: '一', 嘉: '兆', 预: '兆', 吉: '兆', 征: '兆', 赵: '六', 重: '九', 端: '五', 阿: '三四', 腊: '八', 华: '八', 雷: '一',
}

/** The end of a numeral that is part of a word together with the character before it, or 0. */
export const nameBefore = (cur: Cursor, at: number, end: number): number => {
  if (at <= cur.sentence || end - at > 2) return 0
  const { text } = cur
  const first = text.charAt(at)
  const before = text.charAt(at - 1)
  const list = PAIRS[before]
  if (list === undefined || list === '' || !list.includes(text.slice(at, end))) return 0
  if (end - at === 2 && text.slice(at, end) !== list) return 0
  // 不一 and 同一 but 不一会; 大陆, but 大 陆佰; a numeral with a unit of its own stays
  if (first === '一' && has('个', text, end) && '之单不同另某任'.includes(before)) return end
  if (first === '一' && has('年月周天日', text, end) && '不如逐同若'.includes(before)) return 0
  if ((before === '小' || before === '老') && end < cur.n && has('个家位名年天月次岁', text, end)) return 0
  if (before === '其' && has('个家中年月', text, end)) return 0
  return end
}
