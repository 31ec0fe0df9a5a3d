import type { Cursor } from '../extract/Cursor.js'
import type { DateModifier } from '../extract/Mention.js'
import { has } from '../extract/has.js'
import { standsAt, wordIndex, type WordIndex, wordRows } from '../lexicon/WordIndex.js'

let after: WordIndex<DateModifier> | undefined

/** What a hedge after a date says of it; `about` goes into the `~` of the date instead. */
const hedgesAfter = (): WordIndex<DateModifier> => after ??= wordIndex<DateModifier>([
  ['前后 左右 上下', 'about'],
  ['或之前 或以前 及以前 及之前 或更早', 'until'], ['或之后 或以后 及以后 及之后', 'since'],
  ['以来 至今 迄今 开始 起', 'since'], ['以前 之前', 'before'], ['以后 之后', 'after'], ['到如今 到现在 到目前 至目前', 'since'],
  ['为止 止', 'until'], ['前', 'before'], ['后', 'after'],
])

const NOT_AFTER: Readonly<Record<string, string>> = { 起: '草诉源点来义因步跌涨落飞案事多', 止: '损跌痛血住', 前: '三两二四五六七八九十1234567890半期夕者任后往身面景沿途所列进台来', 后: '来备期台面勤续者疫' }

const BEFORE = /* @__PURE__ */ wordRows<DateModifier>([
  ['截至目前为止的 截至 截止到 截止至 截止 截至到 截至今年', 'until'],
  ['自从 自', 'since'], ['早于', 'before'], ['晚于', 'after'], ['最迟 最晚', 'atMost'], ['最早', 'atLeast'],
  ['大约在 大约于 大约 约在 约于 约 大概 大概在 差不多', 'about'],
])

/** Last characters of the words before a date: most dates have none of them in front. */
let last: string | undefined

/** The hedge after a date that ends at `end`. */
export const dateHedgeAfter = (cur: Cursor, end: number, from: boolean): DateModifier => {
  const { text } = cur
  let i = end
  while (text.charCodeAt(i) === 32 && i < end + 2) i++
  for (const [word, modifier] of hedgesAfter().get(text.charCodeAt(i)) ?? []) {
    if (!standsAt(text, i, word)) continue
    if (NOT_AFTER[word]?.includes(text.charAt(i + word.length) || '!')) continue
    if (word === '开始' && !from) continue
    return modifier
  }
  // 从2018年提出这一战略开始: the end of the phrase that 从 opens
  return from && /^[^，。；！？]{0,40}?开始(?=[，。；、]|$)/.test(text.slice(i, i + 44)) ? 'since' : 'exact'
}

/** The hedge before a date that starts at `start`. */
export const dateHedgeBefore = (cur: Cursor, start: number, end: number): DateModifier => {
  const { text } = cur
  let i = start
  const floor = Math.max(cur.sentence, cur.done)
  while (i > floor && (text.charCodeAt(i - 1) === 32 || has('“"（(', text, i - 1))) i--
  // 截至当地时间14日
  if (has('间', text, i - 1)) i -= /(?:当地|北京|美东|本地|格林尼治)时间$/.exec(text.slice(Math.max(floor, i - 6), i))?.[0].length ?? 0
  if (i <= floor) return 'exact'
  if (!has(last ??= BEFORE.map(([word]) => word.slice(-1)).join(''), text, i - 1)) return 'exact'
  for (const [word, modifier] of BEFORE) {
    if (i - word.length < floor || !text.startsWith(word, i - word.length)) continue
    const before = text.charAt(i - word.length - 1)
    if (modifier === 'since' && has('的', text, end)) return 'exact'
    if (word === '自' && has('来各亲独', before)) continue
    if (word === '约' && has('条大合契相签预节纽', before)) continue
    return modifier
  }
  return 'exact'
}

/** 从…起: the 从 before a date makes 起 and 开始 after a few words count, which is not followed here; 从 with 到 is a range. */
export const startsWithFrom = (cur: Cursor, start: number): boolean => {
  let i = start
  while (i > cur.sentence && has('（( “"', cur.text, i - 1)) i--
  return i > cur.sentence && has('从自由', cur.text, i - 1)
}
